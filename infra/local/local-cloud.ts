import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environmentNamed } from '../environments.ts';
import type { Clock } from './clock.ts';
import { runCloud } from './cloud.ts';
import { startEngine } from './engine.ts';
import { CLOUD_FILE, beginAnew, takeHold } from './holder.ts';
import { type Mailbox, openMailbox } from './mail/mailbox.ts';
import type { OnAsked } from './rights/guard.ts';
import { startSignIn } from './sign-in.ts';
import { ACCOUNTS } from './sign-in/accounts.ts';
import { synthesize } from './synthesis.ts';

export interface LocalCloudOptions {
  /** Folder that keeps all data. */
  readonly folder: string;
  /** Of the API; the sign-in takes the next one. 0, the default, takes any two. */
  readonly port?: number;
  /** Begins with an empty folder. */
  readonly isFresh?: boolean;
  /** Gives the folder of the templates to run. Default: those of the local environment. */
  readonly assembly?: (signal?: AbortSignal) => Promise<string>;
  /** Gives up starting, and ends what was started by then. */
  readonly signal?: AbortSignal;
  /** Whether the gateway judges a token before it counts a request; default: after. */
  readonly tokensFirst?: boolean;
  /** Hears what each function asks of the table, the keys and the buckets. */
  readonly onAsked?: OnAsked;
}

export interface LocalCloud {
  readonly api: string;
  readonly issuer: string;
  /** Takes a form with `account` and gives its access token. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  /** Names of the sample accounts. */
  readonly accounts: readonly string[];
  /** Which DynamoDB engine this machine has. */
  readonly engine: string;
  /** Where the DynamoDB engine answers. */
  readonly dynamodb: string;
  /** Runs schedules on demand: `POST <control>/schedules/<name>`. */
  readonly control: string;
  /** Put forward here or by `POST <api>/local/clock`, and so kept with the data. */
  readonly clock: Clock;
  stop(): Promise<void>;
}

type Stop = () => Promise<void>;

/**
 * Runs the local environment on this machine, from the templates as they are deployed, and writes
 * down in `cloud.json` where everything answers. Throws a `Sentence` or an `EngineMissingError`
 * for what a person can put right.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const folder = resolve(options.folder);
  await takeHold(folder);
  if (options.isFresh) beginAnew(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  const stops: Stop[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).toReversed()) await one();
  };
  try {
    return { ...(await startParts(folder, options, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(folder: string, options: LocalCloudOptions, stops: Stop[]) {
  const { port = 0, assembly: makeAssembly = synthesize } = options;
  const started = <T extends { stop: Stop }>(part: T) => {
    stops.push(part.stop.bind(part));
    return part;
  };
  const { audience } = environmentNamed('local', {});
  // each part tidies up after itself, so all are waited for even when one fails
  const parts = await Promise.allSettled([
    makeAssembly(options.signal),
    startEngine({ folder }).then(started),
    startSignIn({ folder, port: port && port + 1, audience }).then(started),
    openMailbox().then(started),
  ]);
  options.signal?.throwIfAborted();
  const failed = parts.find((part) => part.status === 'rejected');
  if (failed) throw failed.reason;
  const [assembly, engine, signIn, mailbox] = parts.map((part) =>
    part.status === 'fulfilled' ? part.value : null,
  ) as [
    string,
    Awaited<ReturnType<typeof startEngine>>,
    Awaited<ReturnType<typeof startSignIn>>,
    Mailbox,
  ];

  const cloud = started(
    await runCloud({
      assembly,
      folder,
      port,
      dynamodb: engine.endpoint,
      parameters: { Issuer: signIn.issuer },
      letters: mailbox.letters,
      mailPort: mailbox.port,
      onAsked: options.onAsked,
      tokensFirst: options.tokensFirst ?? false,
    }),
  );
  await signIn.openTo(cloud.api);
  const described = {
    api: cloud.api,
    issuer: signIn.issuer,
    tokenEndpoint: signIn.tokenEndpoint,
    clientId: 'pilots-cli',
    accounts: ACCOUNTS.map((account) => account.name),
    engine: engine.name,
    dynamodb: engine.endpoint,
    control: cloud.control,
  };
  const file = join(folder, CLOUD_FILE);
  writeFileSync(file, JSON.stringify(described, null, 2));
  stops.push(async () => rmSync(file, { force: true }));
  return { ...described, clock: cloud.clock };
}
