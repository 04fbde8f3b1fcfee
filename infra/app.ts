import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { bundleFunctions } from './bundles.ts';
import { environmentNamed } from './environments.ts';
import { SettingError, writtenFor } from './settings.ts';
import { addStacks } from './stacks.ts';

// `node infra/app.ts` for the local environment, `cdk deploy --all -c environment=dev` for others

try {
  const app = new App({
    analyticsReporting: false,
    outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out',
  });
  const name: unknown = app.node.tryGetContext('environment') ?? 'local';
  const environment = environmentNamed(String(name), process.env, writtenFor(String(name)));
  const bundles = join(app.outdir, 'bundles');
  await bundleFunctions(bundles);
  addStacks(app, environment, bundles);
  if (environment.name !== 'local') {
    // loaded only where something is deployed: the local start is in a hurry
    const { AwsSolutionsChecks } = await import('cdk-nag');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  app.synth();
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
