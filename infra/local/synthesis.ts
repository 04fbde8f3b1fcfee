import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesOf, keptIn, root } from '../kept/kept.ts';
import { Sentence } from './template/sentence.ts';

/** What the templates and bundles of the local environment are made from. */
const SOURCES = ['functions', 'shared', 'infra', 'web', 'cli', 'package-lock.json'];
const NOT_DEPLOYED = join('infra', 'local');

/**
 * Bundles and synthesizes the local environment, unless that was done for these very sources
 * before. Gives the folder of the assembly; it is never changed, so that several may run from it.
 * `signal` ends it, and all that it started.
 */
export async function synthesize(signal?: AbortSignal): Promise<string> {
  const place = join(root, 'build', 'local');
  return keptIn(place, fingerprint(), (outdir) => runApp(outdir, signal));
}

async function runApp(outdir: string, signal?: AbortSignal): Promise<void> {
  const context = { environment: 'local' };
  const env = { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) };
  try {
    const options = { cwd: root, env, ...(signal && { signal }) };
    await promisify(execFile)(process.execPath, ['infra/app.ts'], options);
  } catch (error) {
    signal?.throwIfAborted();
    const stderr = (error as { stderr?: string }).stderr ?? String(error);
    throw new Sentence(`无法生成模板 / infra/app.ts does not synthesize:\n${stderr.trim()}`);
  }
}

/** Changes with every file that is added, removed or written. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of filesOf(SOURCES, NOT_DEPLOYED)) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
