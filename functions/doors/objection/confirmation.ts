import type { Confirmation } from '../../../shared/domain/publication/confirmation.ts';
import { isWorked } from '../../../shared/domain/publication/work.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';

/** Work that began longer ago is no longer taken. */
export const WORK_LASTS_MINUTES = 60;

/**
 * Why what somebody sent does not count: it lacks its confirmation. The refusal brings the task
 * along, so that nothing is kept of whoever only asks. Null where it counts, and where the
 * environment asks for none (`bits` 0). `bound`: all that the work is for, and for nothing else.
 */
export async function unconfirmed(
  confirmation: Confirmation | undefined,
  { bits, now, bound }: { bits: number; now: Date; bound: unknown },
): Promise<Refusal | null> {
  if (bits === 0) return null;
  const taskOf = (at: string) => ({ at, challenge: hashOf({ at, bound }), bits });
  if (confirmation) {
    const { at, numbers } = confirmation;
    const age = now.getTime() - Date.parse(at);
    const isTimely = age >= 0 && age <= WORK_LASTS_MINUTES * 60_000;
    if (isTimely && (await isWorked(taskOf(at), numbers))) return null;
  }
  return { code: 'objection.unconfirmed', work: taskOf(beijingInstant(now)) };
}
