import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Outcome, Reply, Settings } from './protocol.ts';

/** Lambda gives the loading of a function ten seconds. */
const INIT_MS = 10_000;

/**
 * What invocations leave behind is collected at this much, for each instance keeps its own: after 300
 * filings all functions held 417 MB with it and 632 without, at the same speed (`npm run bench:rush --
 * --steady`).
 */
const YOUNG_MB = 4;

/** One execution environment: its own memory and variables, one invocation at a time. */
export class Instance {
  readonly #worker: Worker;
  readonly #settings: Settings;
  readonly #ready: Promise<Outcome | null>;
  #isGone = false;
  #settle: ((reply: Reply) => void) | undefined;

  constructor(settings: Settings, log: (line: string) => void) {
    this.#settings = settings;
    // of a process of its own; a worker has the limits below
    const { NODE_OPTIONS: _options, ...own } = settings.env;
    // where this process keeps what it compiles, its threads do: an instance is there a third sooner
    const { NODE_COMPILE_CACHE } = process.env;
    const env = { ...own, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) };
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      env,
      workerData: settings,
      // flags of the surrounding process are not those of a function
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: settings.memoryMb,
        maxYoungGenerationSizeMb: YOUNG_MB,
      },
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr])
      stream.on('data', (chunk: Buffer) => log(chunk.toString()));
    this.#worker.on('message', (reply: Reply) => this.#settle?.(reply));
    this.#worker.on('error', (error) => this.#lose(String(error)));
    this.#worker.on('exit', (code) => this.#lose(`the runtime exited with ${code}`));
    this.#ready = this.#load();
    this.#worker.unref();
  }

  /** True once the instance cannot serve any more. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** `aheadMs`: how far its clock is ahead of this machine's. */
  async invoke(event: string, aheadMs = 0): Promise<Outcome> {
    const broken = await this.#ready;
    if (broken) return broken;
    if (this.#isGone) return { kind: 'failed', error: 'the runtime ended between two events' };
    const id = randomUUID();
    const deadline = Date.now() + this.#settings.timeoutMs;
    const reply = this.#reply(this.#settings.timeoutMs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage({ id, event, deadline, aheadMs });
    return outcomeOf(await reply);
  }

  async stop(): Promise<void> {
    this.#isGone = true;
    await this.#worker.terminate();
  }

  async #load(): Promise<Outcome | null> {
    const reply = await this.#reply(INIT_MS);
    if (reply?.kind === 'ready') return null;
    this.#isGone = true;
    return outcomeOf(reply);
  }

  /** The next message of the worker, or null when the time is over and the worker ended for it. */
  #reply(withinMs: number): Promise<Reply | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#settle = undefined;
        void this.stop();
        resolve(null);
      }, withinMs);
      this.#settle = (reply) => {
        clearTimeout(timer);
        this.#settle = undefined;
        resolve(reply);
      };
    });
  }

  #lose(error: string): void {
    this.#isGone = true;
    this.#settle?.({ kind: 'broken', error });
  }
}

function outcomeOf(reply: Reply | null): Outcome {
  if (!reply) return { kind: 'timed_out' };
  if (reply.kind === 'answered') return { kind: 'answered', payload: reply.payload };
  return { kind: 'failed', error: reply.kind === 'ready' ? 'ready twice' : reply.error };
}
