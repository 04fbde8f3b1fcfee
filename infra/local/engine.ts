import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Engine {
  /** Where DynamoDB answers, e.g. `http://127.0.0.1:40123`. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** The embedded engine is not there for this platform, or would not start. */
export class EngineMissingError extends Error {}

/** Where the process group of the engine that holds a folder is noted. */
export const ENGINE_PID_FILE = 'engine.pid';

// the engine ends as soon as nobody holds the other end of this script's input: a process that is
// killed lets go of it, too
const WATCHED = 'exec 3<&0; "$@" <&- 3<&- & (cat <&3 >/dev/null; kill $!) & wait $!';

/**
 * Starts the embedded DynamoDB engine, in memory, or persistent in `folder`. Where
 * `DYNAMODB_ENDPOINT` is set, that engine is used instead and left running on `stop`.
 */
export async function startEngine(options: { folder?: string } = {}): Promise<Engine> {
  const given = process.env['DYNAMODB_ENDPOINT'];
  if (given) return { endpoint: given, stop: async () => {} };

  const binary = findBinary();
  const port = await freePort();
  const args = ['--host', '127.0.0.1', '--port', String(port)];
  if (options.folder) {
    mkdirSync(options.folder, { recursive: true });
    args.push('--db-path', join(options.folder, 'table.sqlite'));
  }
  // in a group of its own: what the terminal interrupts is this process, which then ends the engine
  const engine = spawn('/bin/sh', ['-c', WATCHED, 'engine', binary, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  const pidFile = options.folder && join(options.folder, ENGINE_PID_FILE);
  if (pidFile) writeFileSync(pidFile, String(engine.pid));
  let said = '';
  engine.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  const exited = new Promise<void>((resolve) => {
    engine.once('exit', () => resolve());
  });

  const endpoint = `http://127.0.0.1:${port}`;
  while (!(await answers(endpoint))) {
    if (engine.exitCode !== null) throw new EngineMissingError(`the engine stopped: ${said}`);
    await pause(5);
  }
  return {
    endpoint,
    stop: async () => {
      engine.stdin.end();
      await exited;
      if (pidFile) rmSync(pidFile, { force: true });
    },
  };
}

function findBinary(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const binary = join(manifest, '..', 'dynoxide');
    if (existsSync(binary)) return binary;
  } catch {
    // the sentence below says what to do
  }
  throw new EngineMissingError(
    `There is no embedded DynamoDB engine for ${process.platform}-${process.arch} (${name} is not installed). ` +
      'Start any DynamoDB-compatible engine and name it, e.g. DYNAMODB_ENDPOINT=http://127.0.0.1:8000',
  );
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
