import { join } from 'node:path';
import { type Assembled, assemble } from '../assemble.ts';
import { bundleFunctions } from '../bundling/bundles.ts';
import { type Environment, environmentNamed } from '../environments.ts';
import { keptBundles } from '../kept/kept-bundles.ts';
import { writtenFor } from '../settings.ts';
import { root } from './command.ts';

/**
 * The environment by its file and the variables, synthesized with all checks unless it is to go.
 * Commands load this file where nothing was refused before: it takes a second of processor.
 * What goes to prod is bundled from nothing. It is written to `CDK_OUTDIR`, or else below
 * `build/deploy`.
 */
export async function assembled(
  name: string,
  isGoing = false,
): Promise<Assembled & { environment: Environment }> {
  const environment = environmentNamed(name, process.env, writtenFor(name));
  const outdir = process.env['CDK_OUTDIR'] ?? join(root, 'build', 'deploy', name);
  const bundles = name === 'prod' ? await bundled(outdir) : await keptBundles();
  return { ...(await assemble(environment, bundles, { outdir }, !isGoing)), environment };
}

async function bundled(outdir: string): Promise<string> {
  const folder = join(outdir, 'bundles');
  await bundleFunctions(folder);
  return folder;
}
