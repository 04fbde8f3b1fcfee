import { setTimeout as pause } from 'node:timers/promises';
import { type IoContext, UsageError } from '../context/context.ts';

/** How far an export is, as every kind of it is answered. */
interface Progress {
  readonly id: string;
  readonly state: 'in_progress' | 'ready' | 'failed' | 'expired';
  readonly done: number;
  readonly total: number | null;
}

const FIRST_MS = 300;
const LONGEST_MS = 3000;

/**
 * Asks again until the file is there, and tells how far it is as it goes on; throws a `UsageError`
 * where nothing comes of it.
 */
export async function waited<E extends Progress>(
  io: IoContext,
  asked: E,
  look: () => Promise<E>,
): Promise<E> {
  let last = asked;
  let printed = '';
  for (let wait = FIRST_MS; last.state === 'in_progress'; wait = Math.min(wait * 1.5, LONGEST_MS)) {
    await pause(wait);
    last = await look();
    const now = lineOf(last);
    if (now !== '' && now !== printed) io.printError(now);
    printed = now;
  }
  if (last.state === 'ready') return last;
  throw new UsageError(
    `${last.id} 未能生成，请重新导出。 Nothing came of ${last.id}; ask for it again.`,
  );
}

function lineOf({ done, total }: Progress): string {
  return total === null ? '' : `已完成 ${done} / ${total}。 ${done} of ${total} done.`;
}
