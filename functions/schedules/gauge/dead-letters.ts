import { LastQueue } from '../../../shared/domain/operations/health.ts';
import { faultOf, requestLog } from '../../../shared/http/logging.ts';
import type { Metric } from '../../../shared/http/metrics.ts';
import type { CountLetters } from '../../../shared/store/runs/count-letters.ts';
import type { RunStore } from '../../../shared/store/runs/run-store.ts';

export interface LettersContext {
  readonly store: Pick<RunStore, 'listRuns'>;
  readonly count: CountLetters;
}

export interface LettersFound {
  readonly measured: readonly Metric[];
  /** When something was first seen in a queue that was never empty since, as the note keeps it. */
  readonly since: Readonly<Record<string, number>>;
}

/**
 * How many letters lie in each of the last queues, and since when, by the note of the run before. A
 * queue that cannot be asked is unknown, never empty: it is not measured, and what is known of it stays.
 */
export async function deadLetters(
  { store, count }: LettersContext,
  now: Date,
): Promise<LettersFound> {
  const notes = await store.listRuns();
  const before = notes.find(({ name }) => name === 'gauge')?.found ?? {};
  const asked = await Promise.all(
    LastQueue.options.map(async (queue) => {
      const sinceName = `DeadLettersSince.${queue}`;
      const value = await countOrNull(count, queue);
      const first = before[sinceName] ?? (value === null ? undefined : now.getTime());
      const since = value === 0 || first === undefined ? [] : [[sinceName, first] as const];
      return { queue, value, since };
    }),
  );
  return {
    measured: asked.flatMap(({ queue, value }) =>
      value === null ? [] : [{ name: 'DeadLetters', value, of: queue } as const],
    ),
    since: Object.fromEntries(asked.flatMap(({ since }) => since)),
  };
}

async function countOrNull(count: CountLetters, queue: LastQueue): Promise<number | null> {
  try {
    return await count(queue);
  } catch (error) {
    const entry = { correlationId: queue, fault: faultOf(error) };
    requestLog('gauge').error('the queue could not be asked', entry);
    return null;
  }
}
