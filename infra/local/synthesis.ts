import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Sentence } from './template/sentence.ts';

const root = join(import.meta.dirname, '../..');
const BUILD = join(root, 'build', 'local');
/** What the templates and bundles of the local environment are made from. */
const SOURCES = ['functions', 'shared', 'infra', 'web', 'package-lock.json'];
const NOT_DEPLOYED = join('infra', 'local');
const A_DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Bundles and synthesizes the local environment, unless that was done for these very sources
 * before. Gives the folder of the assembly; it is never changed, so that several may run from it.
 */
export async function synthesize(): Promise<string> {
  const target = join(BUILD, fingerprintOf(SOURCES));
  if (existsSync(join(target, 'manifest.json'))) return target;
  const making = `${target}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    await runApp(making);
    renameSync(making, target);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // another process was quicker with the same
    if (existsSync(join(target, 'manifest.json'))) return target;
    throw error;
  }
  forgetOldest(target);
  return target;
}

async function runApp(outdir: string): Promise<void> {
  const context = {
    environment: 'local',
    // takes as long as the rest together, and finds nothing here that tests do not find
    '@aws-cdk/core:validateAgainstDefaultRules': false,
  };
  const env = { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) };
  try {
    await promisify(execFile)(process.execPath, ['infra/app.ts'], { cwd: root, env });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr ?? String(error);
    throw new Sentence(`无法生成模板 / infra/app.ts does not synthesize:\n${said.trim()}`);
  }
}

/** Changes with every file that is added, removed or written. */
function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesBelow).toSorted()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(path: string): string[] {
  if (path === NOT_DEPLOYED) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(join(path, name)));
}

/** Earlier assemblies go, unless something may still run from them. */
function forgetOldest(current: string): void {
  for (const name of readdirSync(BUILD)) {
    const folder = join(BUILD, name);
    const isOld =
      Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) > A_DAY_MS;
    if (folder !== current && isOld) rmSync(folder, { recursive: true, force: true });
  }
}
