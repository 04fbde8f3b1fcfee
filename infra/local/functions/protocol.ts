/** What a function instance is started with. */
export interface Settings {
  readonly name: string;
  readonly arn: string;
  /** The bundle's module. */
  readonly file: string;
  /** Name of the exported handler. */
  readonly exported: string;
  readonly memoryMb: number;
  readonly timeoutMs: number;
  /** The most invocations at one time, or null where the template reserves none. */
  readonly reservedConcurrency: number | null;
  readonly logGroup: string;
  readonly env: Readonly<Record<string, string>>;
}

/** To the instance. Events travel as JSON text, as they do to a real one. */
export interface Invoke {
  readonly id: string;
  readonly event: string;
  /** Epoch milliseconds of this machine. */
  readonly deadline: number;
  /** How far the time of the local cloud is ahead of this machine's. */
  readonly aheadMs: number;
}

/** From the instance. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'broken'; error: string }
  | { kind: 'answered'; id: string; payload: string }
  | { kind: 'failed'; id: string; error: string };

/** How an invocation ended. */
export type Outcome =
  | { kind: 'answered'; payload: string }
  | { kind: 'failed'; error: string }
  | { kind: 'timed_out' }
  | { kind: 'throttled' };
