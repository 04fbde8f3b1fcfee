import type { KeptSignIns } from '../sign-in/kept.ts';

/** A verb's way to the outside (its I/O context), so that a test can stand there instead. */
export interface IoContext {
  /** One line to the reader. */
  readonly print: (line: string) => void;
  /** One line about what went wrong. */
  readonly printError: (line: string) => void;
  /** The bytes of a file, or of standard input for `-`. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly now: () => Date;
  /** Where the local cloud describes itself. */
  readonly cloudFile: string;
  /** The folder of the project that this runs in; absent in the single file. */
  readonly checkout?: string | undefined;
  /** Which release this is. */
  readonly version: string;
  /** Where the API answers; absent: at the local cloud. */
  readonly api?: string | undefined;
  /** An access token; absent: that of a sign-in, where one is needed. */
  readonly token?: string | undefined;
  /** Where `pilots login` keeps what it got. */
  readonly signIns: KeptSignIns;
  /** Opens an address in a browser, if there is one. */
  readonly openBrowser: (url: string) => void;
}

/** What a person can put right, said in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What only signing in puts right; it has an exit code of its own. */
export class SignInError extends UsageError {}
