import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EngineName } from './engines/program.ts';
import { programHere } from './engines/programs.ts';

export interface Engine {
  /** Which one it is; `endpoint` where `DYNAMODB_ENDPOINT` names one that runs already. */
  readonly name: EngineName | 'endpoint';
  /** Where DynamoDB answers, e.g. `http://127.0.0.1:40123`. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** There is no engine for this machine, or it would not start. */
export class EngineMissingError extends Error {}

/** Where the process group of the engine that holds a folder is noted. */
export const ENGINE_PID_FILE = 'engine.pid';

// the engine ends as soon as nobody holds the other end of this script's input: a process that is
// killed lets go of it, too
const WATCHED = 'exec 3<&0; "$@" <&- 3<&- & (cat <&3 >/dev/null; kill $!) & wait $!';

/**
 * Starts the best DynamoDB engine that this machine has, in memory, or persistent in `folder`.
 * Where `DYNAMODB_ENDPOINT` is set, that engine is used instead and left running on `stop`.
 */
export async function startEngine(options: { folder?: string } = {}): Promise<Engine> {
  const external = process.env['DYNAMODB_ENDPOINT'];
  if (external) return { name: 'endpoint', endpoint: external, stop: async () => {} };

  const program = programHere();
  if (typeof program === 'string') throw new EngineMissingError(program);
  const port = await freePort();
  if (options.folder) mkdirSync(options.folder, { recursive: true });
  const { command, args, cwd } = program.start({ port, folder: options.folder });
  // in a group of its own: what the terminal interrupts is this process, which then ends the engine
  const engine = spawn('/bin/sh', ['-c', WATCHED, 'engine', command, ...args], {
    cwd,
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  const pidFile = options.folder && join(options.folder, ENGINE_PID_FILE);
  if (pidFile) writeFileSync(pidFile, String(engine.pid));
  let output = '';
  engine.stderr.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-2000);
  });
  const exited = new Promise<void>((resolve) => {
    engine.once('exit', () => resolve());
  });

  const endpoint = `http://127.0.0.1:${port}`;
  while (!(await answers(endpoint))) {
    if (engine.exitCode !== null) throw new EngineMissingError(`the engine stopped: ${output}`);
    await pause(5);
  }
  if (options.folder) program.prepare?.(options.folder);
  return {
    name: program.name,
    endpoint,
    stop: async () => {
      engine.stdin.end();
      await exited;
      if (pidFile) rmSync(pidFile, { force: true });
    },
  };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(500) });
    return true;
  } catch {
    return false;
  }
}
