import { randomBytes } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { installMovableDate, moveDate, realNow } from './movable-date.ts';
import type { Invoke, Reply, Settings } from './protocol.ts';

// The inside of one function instance: loads the bundle once, then serves one event at a time.

type Handler = (event: unknown, context: unknown) => unknown;

const settings = workerData as Settings;
const logStreamName = `local/[$LATEST]${randomBytes(16).toString('hex')}`;
process.env['AWS_LAMBDA_LOG_STREAM_NAME'] = logStreamName;

// it was for this thread; a function has no such variable
Reflect.deleteProperty(process.env, 'NODE_COMPILE_CACHE');
// before the bundle may keep the other one
installMovableDate();
const handler = await load();
parentPort?.on('message', (invoke: Invoke) => void serve(invoke));
if (handler) say({ kind: 'ready' });
// a thread that is terminated keeps nothing of what it compiled
flushCompileCache();

async function load(): Promise<Handler | undefined> {
  try {
    const module = (await import(pathToFileURL(settings.file).href)) as Record<string, unknown>;
    const found = module[settings.exported];
    if (typeof found === 'function') return found as Handler;
    say({ kind: 'broken', error: `${settings.exported} is not exported by ${settings.file}` });
  } catch (error) {
    say({ kind: 'broken', error: describe(error) });
  }
  return undefined;
}

async function serve({ id, event, deadline, aheadMs }: Invoke): Promise<void> {
  moveDate(aheadMs);
  try {
    const result = await handler?.(JSON.parse(event), contextOf(id, deadline));
    say({ kind: 'answered', id, payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    say({ kind: 'failed', id, error: describe(error) });
  }
}

function contextOf(awsRequestId: string, deadline: number) {
  return {
    awsRequestId,
    functionName: settings.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.arn,
    memoryLimitInMB: String(settings.memoryMb),
    logGroupName: settings.logGroup,
    logStreamName,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - realNow()),
  };
}

function say(reply: Reply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(reply);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
