import type { CalendarDate } from '../../shared/domain/calendar.ts';
import { Checkpoint } from '../../shared/domain/publication/checkpoint.ts';
import type { ObjectStore } from '../../shared/store/publishing/objects.ts';

/** Where the checkpoint of a day lies. */
export function checkpointName(date: CalendarDate): string {
  return `${CHECKPOINT_FOLDER}${date}.json`;
}

export const CHECKPOINT_FOLDER = 'checkpoints/';

/** The last checkpoint of a day that is over; one of a later day was closed by a clock ahead. */
export function lastBefore(names: readonly string[], today: CalendarDate): string | undefined {
  return names.findLast((name) => name < checkpointName(today));
}

/** The checkpoint of a day, or null where there is none. */
export async function findCheckpoint(
  objects: Pick<ObjectStore, 'read'>,
  date: CalendarDate,
): Promise<Checkpoint | null> {
  const text = await objects.read(checkpointName(date));
  return text === null ? null : Checkpoint.parse(JSON.parse(text));
}
