import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** A command of a shell, by the name that its result is told under. */
export interface Check {
  readonly name: string;
  readonly command: string;
}

export interface CheckResult {
  readonly name: string;
  readonly hasPassed: boolean;
  /** What it said, on both ways out. */
  readonly output: string;
  readonly seconds: number;
}

/** What package.json names so, `check:types` for `types`, and those below it, `check:types:web`. */
export function checksNamed(...names: readonly string[]): Check[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return names.flatMap((name) => {
    const found = Object.entries(scripts)
      .filter(([script]) => `${script}:`.startsWith(`check:${name}:`))
      .map(([script, command]) => ({ name: script.slice('check:'.length), command }));
    if (found.length === 0) throw new Error(`package.json has no script check:${name}`);
    return found;
  });
}

/**
 * Runs all of them, in their order as many at a time as there are cores, and tells of each as it
 * ends: one that fails holds up no other, so that a run names all that is wrong.
 */
export async function runBeside(
  checks: readonly Check[],
  tell: (told: CheckResult) => void,
  atOnce = availableParallelism(),
): Promise<boolean> {
  const waiting = [...checks];
  let haveAllPassed = true;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const told = await run(next);
      haveAllPassed &&= told.hasPassed;
      tell(told);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return haveAllPassed;
}

/** What a check said where it failed, and one line where it passed. */
export function sayResult({ name, hasPassed, output, seconds }: CheckResult): void {
  const line = `${hasPassed ? 'passed' : 'FAILED'}: ${name}, ${seconds.toFixed(1)} s`;
  process.stdout.write(hasPassed ? `${line}\n` : `${line}\n${output}\n`);
}

async function run({ name, command }: Check): Promise<CheckResult> {
  const began = performance.now();
  const options = { cwd: root, maxBuffer: Infinity };
  return new Promise((resolve) => {
    exec(command, options, (error, stdout, stderr) => {
      const seconds = (performance.now() - began) / 1000;
      resolve({ name, hasPassed: error === null, output: `${stdout}${stderr}`.trim(), seconds });
    });
  });
}
