import type { Confirmation, WorkTask } from '../../../shared/domain/publication/confirmation.ts';
import { isWorked } from '../../../shared/domain/publication/work.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';

/** Work that began longer ago is no longer taken. */
export const WORK_LASTS_MINUTES = 60;

interface TaskSettings {
  readonly bits: number;
  readonly now: Date;
  /** All that the work is for, and for nothing else. */
  readonly bound: unknown;
}

/** The work for what somebody is about to send; null where the environment asks for none. */
export function taskFor({ bits, now, bound }: TaskSettings): WorkTask | null {
  const at = beijingInstant(now);
  return bits === 0 ? null : { at, challenge: hashOf({ at, bound }), bits };
}

/**
 * The work that what somebody sent lacks, so that it does not count. The refusal brings the task
 * along, so that nothing is kept of whoever only asks. Null where it counts, and where the
 * environment asks for none (`bits` 0).
 */
export async function workLackedBy(
  confirmation: Confirmation | undefined,
  { bits, now, bound }: TaskSettings,
): Promise<WorkTask | null> {
  const task = taskFor({ bits, now, bound });
  if (!task) return null;
  if (confirmation) {
    const { at, numbers } = confirmation;
    const age = now.getTime() - Date.parse(at);
    const isTimely = age >= 0 && age <= WORK_LASTS_MINUTES * 60_000;
    const asked = { at, challenge: hashOf({ at, bound }), bits };
    if (isTimely && (await isWorked(asked, numbers))) return null;
  }
  return task;
}
