import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { EngineMissingError } from './engine.ts';
import { greeting } from './greeting.ts';
import { type LocalCloud, startLocalCloud } from './local-cloud.ts';
import { applySampleCalendars } from './sample-calendars.ts';
import { enterSamplePeople } from './sample-people.ts';
import { Sentence } from './template/sentence.ts';

// `npm start`: the whole system on this machine, until it is interrupted

const root = join(import.meta.dirname, '../..');

try {
  await start(readOptions());
} catch (error) {
  const isPlain = error instanceof Sentence || error instanceof EngineMissingError;
  console.error(isPlain ? error.message : error);
  process.exit(1);
}

interface Options {
  readonly fresh: boolean;
  readonly quiet: boolean;
  readonly tokensFirst: boolean;
  readonly port: number;
  readonly data: string;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        fresh: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        'tokens-first': { type: 'boolean', default: false },
        port: { type: 'string', default: '4000' },
        data: { type: 'string', default: join(root, '.local') },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_534)
      throw new Sentence(`--port ${values.port} is not a port (0 to 65534).`);
    return { ...values, tokensFirst: values['tokens-first'], port };
  } catch (error) {
    throw new Sentence(error instanceof Error ? error.message : String(error));
  }
}

async function start({ fresh, quiet, tokensFirst, port, data }: Options): Promise<void> {
  const ended = endOfThis();
  try {
    const { signal } = ended;
    const options = { folder: data, port, isFresh: fresh, tokensFirst, signal };
    const cloud = await startLocalCloud(options);
    stopWhen(ended.signal, cloud);
    await publishCalls(cloud, signal);
    // since the process began, so that nothing is left out of the count
    const seconds = performance.now() / 1000;
    if (!signal.aborted) console.log(quiet ? cloud.api : greeting(cloud, seconds));
  } catch (error) {
    if (!ended.signal.aborted) throw error;
    process.exit(0);
  }
}

/**
 * Aborted once this process is to end: by a signal, or since npm, which started it, is gone without
 * passing one on. A second signal does not wait.
 */
function endOfThis(): AbortController {
  const controller = new AbortController();
  const end = () => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  const parent = process.ppid;
  const isOfNpm = process.env['npm_lifecycle_event'] !== undefined;
  const watch = setInterval(() => {
    // npm may have gone before this line was reached
    if (process.ppid === parent && !(isOfNpm && parent === 1)) return;
    clearInterval(watch);
    if (!controller.signal.aborted) controller.abort();
  }, 500);
  watch.unref();
  return controller;
}

function stopWhen(signal: AbortSignal, cloud: LocalCloud): void {
  const stop = () => void cloud.stop().finally(() => process.exit(0));
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop);
}

/** Calls and people come in by the admin's own door; published again, they stay as they are. */
async function publishCalls(cloud: LocalCloud, signal: AbortSignal): Promise<void> {
  const cli = join(root, 'cli', 'pilots.ts');
  if (!existsSync(cli)) return;
  const body = new URLSearchParams({ account: 'admin-1' });
  const answer = await fetch(cloud.tokenEndpoint, { method: 'POST', body });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  await applySampleCalendars(cloud.api, token);
  await enterSamplePeople(cloud.api, token);
  const args = [cli, 'calls', 'apply', '--api', cloud.api];
  const env = { ...process.env, PILOTS_TOKEN: token };
  try {
    await promisify(execFile)(process.execPath, args, { env, timeout: 30_000, signal });
  } catch (error) {
    if (signal.aborted) return;
    const stderr = (error as { stderr?: string }).stderr ?? String(error);
    console.error(`申报通知未能发布 / The calls could not be published: ${stderr.trim()}`);
  }
}
