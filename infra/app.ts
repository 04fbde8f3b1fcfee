import * as z from 'zod';
import { assemble } from './assemble.ts';
import { keptBundles } from './kept/kept-bundles.ts';
import { environmentNamed } from './environments.ts';
import { FindingError, SettingError, writtenFor } from './settings.ts';

// `node infra/app.ts` for the local environment, `npm run deploy -- <environment>` for the others

const Context = z.object({ environment: z.string().default('local') });

try {
  const outdir = process.env['CDK_OUTDIR'] ?? 'cdk.out';
  const { environment: name } = Context.parse(JSON.parse(process.env['CDK_CONTEXT_JSON'] ?? '{}'));
  const environment = environmentNamed(name, process.env, writtenFor(name));
  await assemble(environment, await keptBundles(), { outdir });
} catch (error) {
  if (!(error instanceof SettingError || error instanceof FindingError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
