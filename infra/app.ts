import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundleFunctions } from './bundles.ts';
import { DataStack } from './data-stack.ts';
import { SettingError, environmentNamed } from './environments.ts';
import { ServiceStack } from './service-stack.ts';

// `node infra/app.ts` for the local environment, `cdk deploy --all -c environment=dev` for others

try {
  const app = new App({
    analyticsReporting: false,
    outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out',
  });
  const name: unknown = app.node.tryGetContext('environment') ?? 'local';
  const environment = environmentNamed(String(name), process.env);
  const { account, region } = environment;
  const env = { ...(account && { account }), ...(region && { region }) };
  const common = { env, terminationProtection: environment.name === 'prod' };

  const bundles = join(app.outdir, 'bundles');
  await bundleFunctions(bundles);
  const data = new DataStack(app, `pilots-${environment.name}-data`, common);
  const id = `pilots-${environment.name}-service`;
  new ServiceStack(app, id, { ...common, environment, data, bundles });
  app.synth();
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
