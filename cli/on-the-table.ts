import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What works on the table of an environment and not by its API, each a program of its own. */
const ON_THE_TABLE: readonly string[] = ['export', 'import', 'restore'];

export function isOnTheTable(verb: string | undefined): verb is string {
  return verb !== undefined && ON_THE_TABLE.includes(verb);
}

/** Runs one of them with the words as they are; gives its exit code. */
export function onTheTable(verb: string, words: readonly string[]): number {
  const program = join(import.meta.dirname, '..', 'infra', 'recover', `${verb}.ts`);
  const { status } = spawnSync(process.execPath, [program, ...words], { stdio: 'inherit' });
  return status ?? 1;
}
