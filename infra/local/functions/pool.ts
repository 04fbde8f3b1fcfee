import { Clock } from '../clock.ts';
import { Instance } from './instance.ts';
import type { Outcome, Settings } from './protocol.ts';

/** A cloud has a thousand; this machine has two cores. Above it, an invocation waits its turn. */
const MOST_INSTANCES = 10;

/** One function: as many instances as are busy at a time, the first with the first event, kept warm between invocations. */
export class FunctionPool {
  readonly settings: Settings;
  readonly #log: (line: string) => void;
  readonly #instances = new Set<Instance>();
  readonly #idle: Instance[] = [];
  readonly #waiting: ((instance: Instance) => void)[] = [];
  readonly #most: number;
  readonly #clock: Clock;

  constructor(settings: Settings, log: (line: string) => void, clock = new Clock()) {
    this.settings = settings;
    this.#log = log;
    this.#clock = clock;
    this.#most = Math.min(settings.reservedConcurrency ?? MOST_INSTANCES, MOST_INSTANCES);
  }

  /**
   * Hands one event, as JSON text, to an instance that is free. Never throws. Where as many are busy
   * as it may have, the event is throttled, or with `inTurn` kept until one is free: so does Lambda
   * with what nobody waits for.
   */
  async invoke(event: string, { inTurn = false } = {}): Promise<Outcome> {
    const instance = await this.#acquire(inTurn);
    if (!instance) return { kind: 'throttled' };
    const outcome = await instance.invoke(event, this.#clock.aheadMs);
    if (outcome.kind !== 'answered') this.#report(outcome);
    this.#release(instance);
    return outcome;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#instances].map((instance) => instance.stop()));
  }

  async #acquire(inTurn: boolean): Promise<Instance | null> {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (!idle.isGone) return idle;
      // it ended between two invocations
      this.#instances.delete(idle);
    }
    if (this.#instances.size < this.#most) return this.#start();
    if (!inTurn && this.#instances.size === this.settings.reservedConcurrency) return null;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #start(): Instance {
    const instance = new Instance(this.settings, this.#log);
    this.#instances.add(instance);
    return instance;
  }

  #release(instance: Instance): void {
    if (instance.isGone) this.#instances.delete(instance);
    const next = this.#waiting.shift();
    const free = instance.isGone ? (next ? this.#start() : undefined) : instance;
    if (!free) return;
    if (next) next(free);
    else this.#idle.push(free);
  }

  #report(outcome: Outcome): void {
    const what = outcome.kind === 'failed' ? outcome.error : outcome.kind;
    this.#log(`${this.settings.name}: ${what}\n`);
  }
}
