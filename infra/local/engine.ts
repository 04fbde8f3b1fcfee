import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
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
  const engine = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] });
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
      engine.kill();
      await exited;
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
