import * as z from 'zod';
import type { Outcome } from '../functions/protocol.ts';
import { type Receiver, tryToTheEnd } from '../functions/to-the-end.ts';
import { type ClockTime, nextAt, readDaily } from './clock-time.ts';

const Properties = z.object({
  Name: z.string().optional(),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.object({
    Arn: z.string(),
    Input: z.string().default('{}'),
    DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  }),
});

/** `AWS::Scheduler::Schedule`, as far as it matters here. */
export interface Schedule {
  readonly name: string;
  readonly time: ClockTime;
  readonly isEnabled: boolean;
  /** ARN of the function. */
  readonly target: string;
  readonly input: string;
  /** ARN of the queue that takes a run that failed to the end. */
  readonly deadLetters: string | null;
}

/** Reads the properties of a schedule. Throws a `Sentence` for a rhythm that is not known here. */
export function readSchedule(defaultName: string, properties: unknown): Schedule {
  const parsed = Properties.parse(properties);
  return {
    name: parsed.Name ?? defaultName,
    time: readDaily(parsed.ScheduleExpression, parsed.ScheduleExpressionTimezone),
    isEnabled: parsed.State === 'ENABLED',
    target: parsed.Target.Arn,
    input: parsed.Target.Input,
    deadLetters: parsed.Target.DeadLetterConfig?.Arn ?? null,
  };
}

export interface ScheduledFunction extends Receiver {
  readonly schedule: Schedule;
}

/** Runs functions at their time of day, and on demand. */
export class Schedules {
  readonly #all: readonly ScheduledFunction[];
  readonly #clock: () => Date;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<Promise<Outcome>>();

  constructor(all: readonly ScheduledFunction[], clock: () => Date = () => new Date()) {
    this.#all = all;
    this.#clock = clock;
    this.awaitAnew();
  }

  /** Awaits the next time of each, after a change of the clock; what it leapt over is not run. */
  awaitAnew(): void {
    this.#forget();
    const now = this.#clock();
    for (const one of this.#all) if (one.schedule.isEnabled) this.#await(one, now);
  }

  get names(): readonly string[] {
    return this.#all.map(({ schedule }) => schedule.name);
  }

  /** Runs one now, as if its time were `at`; null where there is none of this name. */
  async run(name: string, at: Date = this.#clock()): Promise<Outcome | null> {
    const one = this.#all.find(({ schedule }) => schedule.name === name);
    return one ? this.#run(one, at) : null;
  }

  async stop(): Promise<void> {
    this.#forget();
    await Promise.allSettled(this.#running);
  }

  #forget(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #await(one: ScheduledFunction, after: Date): void {
    const at = nextAt(one.schedule.time, after);
    const timer = setTimeout(() => {
      void this.#run(one, at);
      // after its own time and not after now: a timer may be a moment early
      this.#await(one, at);
    }, at.getTime() - this.#clock().getTime());
    timer.unref();
    this.#timers.set(one.schedule.name, timer);
  }

  async #run(one: ScheduledFunction, at: Date): Promise<Outcome> {
    const running = tryToTheEnd(one, eventAt(one.schedule.input, at));
    this.#running.add(running);
    return running.finally(() => this.#running.delete(running));
  }
}

/** The scheduler fills its own words in; seconds are the finest that it knows. */
function eventAt(input: string, at: Date): string {
  const scheduledAt = at.toISOString().replace(/\.\d+Z$/, 'Z');
  return input.replaceAll('<aws.scheduler.scheduled-time>', scheduledAt);
}
