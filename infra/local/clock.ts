import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { Sentence } from './template/sentence.ts';

const A_DAY_MS = 24 * 60 * 60 * 1000;
/** Ten years: further than any period of a round. */
const MOST_DAYS = 3660;

const Kept = z.strictObject({ days: z.int().min(0).max(MOST_DAYS) });

/**
 * The time of the local cloud: this machine's, put forward by whole days. What a round waits for,
 * such as the working days of a public notice, is over here when one likes.
 */
export class Clock {
  readonly #file: string | null;
  readonly #listeners: (() => void)[] = [];
  #days: number;

  /** `file` keeps the days over a restart; null keeps nothing. */
  constructor(file: string | null = null) {
    this.#file = file;
    this.#days = file === null ? 0 : daysIn(file);
  }

  /** Days ahead of this machine. */
  get days(): number {
    return this.#days;
  }

  get aheadMs(): number {
    return this.#days * A_DAY_MS;
  }

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** Days more; false, and nothing happens, where they are no whole number or lead too far. */
  putForward(days: number): boolean {
    // back is never: what was done since would lie in the future
    const more = Kept.safeParse({ days }).success;
    const next = Kept.safeParse({ days: this.#days + days });
    if (!more || !next.success) return false;
    if (this.#file !== null) {
      writeFileSync(`${this.#file}.new`, JSON.stringify(next.data));
      renameSync(`${this.#file}.new`, this.#file);
    }
    this.#days = next.data.days;
    for (const listener of this.#listeners) listener();
    return true;
  }

  /** Calls the listener whenever the clock was put forward. */
  onMove(listener: () => void): void {
    this.#listeners.push(listener);
  }
}

function daysIn(file: string): number {
  if (!existsSync(file)) return 0;
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).days;
  } catch {
    throw new Sentence(`${file} 无法读取 / ${file} does not say how far the clock is ahead.`);
  }
}
