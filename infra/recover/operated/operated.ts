import { DECLARED } from '../../declarations.ts';

/** A queue of what failed to the end, as the data stack names it. */
export type LastQueue = 'DeadLetters' | 'MissedRuns';

/** What was set aside. */
export interface Letter {
  readonly text: string;
  /** Takes it from its queue. */
  readonly settle: () => Promise<void>;
}

/** What an admin operates beside the table: functions that run by the clock, and the last queues. */
export interface Operated {
  /** Runs a function as its schedule does; gives what it answered. Throws a `Refusal` where it fails. */
  run(name: string, scheduledAt: string): Promise<string>;
  letters(queue: LastQueue): Promise<Letter[]>;
}

/** The function that a name or an ARN means, of those that run by the clock. */
export function clockworkIn(functionName: string): string | undefined {
  const names = Object.entries(DECLARED).flatMap(([name, { daily }]) => (daily ? [name] : []));
  return names.find((name) => functionName.includes(`-${logical(name)}`));
}

/** How a function begins in the template. */
export function logical(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
