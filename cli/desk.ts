import * as z from 'zod';
import type { KeptSignIns } from './sign-in/kept.ts';

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
  /** An access token; absent: that of a sign-in, where one is needed. */
  readonly token?: string | undefined;
  /** Where `pilots login` keeps what it got. */
  readonly kept: KeptSignIns;
  /** Opens an address in a browser, if there is one. */
  readonly browse: (url: string) => void;
}

/** What a person can put right, said in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What only signing in puts right; it has an exit code of its own. */
export class SignInError extends UsageError {}

/** What the local cloud writes down about itself at its start. */
const Cloud = z.object({
  api: z.url(),
  tokenEndpoint: z.url(),
  issuer: z.url().optional(),
  clientId: z.string().optional(),
  accounts: z.array(z.string()).default([]),
});
type Cloud = z.infer<typeof Cloud>;

/** The local cloud, as it described itself at its start. */
export async function cloudOf(desk: Desk): Promise<Cloud> {
  const text = await desk.read(desk.cloudFile).catch(() => {
    throw new UsageError(
      `本机没有运行系统。 No local cloud runs here (${desk.cloudFile}): npm start, or --api <url>.`,
    );
  });
  return Cloud.parse(JSON.parse(text));
}

/** Where the API answers. */
export async function apiOf(desk: Desk): Promise<string> {
  return desk.api ?? (await cloudOf(desk)).api;
}

/** Whether the API that is meant is the local cloud's. */
export async function isLocal(desk: Desk): Promise<boolean> {
  if (desk.api === undefined) return true;
  const cloud = await cloudOf(desk).catch(() => undefined);
  return cloud?.api === desk.api.replace(/\/+$/, '');
}

/** The text of a file, or of standard input for `-`. */
export async function readText(desk: Desk, path: string): Promise<string> {
  return desk.read(path).catch(() => {
    throw new UsageError(`${path} 无法读取。 ${path} cannot be read.`);
  });
}
