import * as z from 'zod';
import { type PilotsClient, pilotsClient } from '../shared/client/client.ts';

/** A verb's way to the outside, so that a test can stand there instead. */
export interface Desk {
  /** One line to the reader. */
  readonly say: (line: string) => void;
  /** One line about what went wrong. */
  readonly complain: (line: string) => void;
  /** The text of a file, or of standard input for `-`. */
  readonly read: (path: string) => Promise<string>;
  readonly now: () => Date;
  /** Where the local cloud describes itself. */
  readonly cloudFile: string;
  /** Where the API answers; absent: at the local cloud. */
  readonly api?: string | undefined;
  /** An access token; absent: a local sign-in, where one is needed. */
  readonly token?: string | undefined;
}

/** What a person can put right, said in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the local cloud writes down about itself at its start. */
const Cloud = z.object({
  api: z.url(),
  tokenEndpoint: z.url(),
  accounts: z.array(z.string()).default([]),
});
type Cloud = z.infer<typeof Cloud>;

/** The local cloud, as it described itself at its start. */
export async function cloudOf(desk: Desk): Promise<Cloud> {
  const text = await desk.read(desk.cloudFile).catch(() => {
    throw new UsageError(
      `No local cloud runs here (${desk.cloudFile}): npm start, or --api <url>.`,
    );
  });
  return Cloud.parse(JSON.parse(text));
}

/** Where the API answers. */
export async function apiOf(desk: Desk): Promise<string> {
  return desk.api ?? (await cloudOf(desk)).api;
}

/** Signs in at the local cloud and gives the access token. */
export async function signIn(desk: Desk, account: string): Promise<string> {
  const { tokenEndpoint, accounts } = await cloudOf(desk);
  const answer = await fetch(tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({ account }),
  });
  if (!answer.ok) {
    throw new UsageError(`There is no account ${account}; there are ${accounts.join(', ')}.`);
  }
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
}

/** A client of the API; `account` signs in at the local cloud where no token was given. */
export async function clientOf(desk: Desk, account?: string): Promise<PilotsClient> {
  const token = desk.token ?? (account && (await signIn(desk, account)));
  return pilotsClient({ baseUrl: await apiOf(desk), token: () => token });
}

/** The text of a file, or of standard input for `-`. */
export async function readText(desk: Desk, path: string): Promise<string> {
  return desk.read(path).catch(() => {
    throw new UsageError(`${path} cannot be read.`);
  });
}

/** The JSON in a file, or on standard input for `-`. */
export async function readJson(desk: Desk, path: string): Promise<unknown> {
  const text = await readText(desk, path);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON.`);
  }
}
