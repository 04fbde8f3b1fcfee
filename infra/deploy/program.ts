import { spawn } from 'node:child_process';
import { Refusal } from './refusal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly stderr: string;
}

/** Runs a program to its end; with `isShown`, a person sees what it prints as it comes. */
export async function run(
  program: string,
  args: readonly string[],
  options: { readonly isShown?: boolean; readonly folder?: string } = {},
): Promise<Ran> {
  const { isShown = false, folder } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd: folder, stdio: ['inherit', 'pipe', 'pipe'] });
    let out = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (isShown) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
      if (isShown) process.stderr.write(chunk);
    });
    child.once('error', () =>
      reject(new Refusal(`The program ${program} is not there, or cannot be run.`)),
    );
    child.once('close', (code) => resolve({ code: code ?? 1, out, stderr }));
  });
}

/** The same, where anything but success is the end. */
export async function must(
  program: string,
  args: readonly string[],
  options: { readonly isShown?: boolean; readonly folder?: string } = {},
): Promise<string> {
  const { code, out, stderr } = await run(program, args, options);
  if (code === 0) return out;
  const why = options.isShown ? '' : `: ${stderr.trim()}`;
  throw new Refusal(`${program} ${args[0]} ${args[1] ?? ''} failed${why}`);
}
