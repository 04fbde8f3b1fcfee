import type { ApplicationState } from './application.ts';
import { type CalendarDate, addDays, beijingDate } from '../calendar.ts';
import type { Call } from '../calls/call.ts';

/**
 * The last day on which personal data of a call are kept: so many days after the last filing could
 * come in. Null where they are kept, and in rounds without a window.
 */
export function keptUntil({ window, extensions, retentionDays }: Call): CalendarDate | null {
  if (!window || retentionDays === null) return null;
  const closings = [window.closesAt, ...extensions.map(({ closesAt }) => closesAt)];
  const last = new Date(Math.max(...closings.map((instant) => Date.parse(instant))));
  return addDays(beijingDate(last), retentionDays);
}

/** Somebody may still have to be reached: such an application is left until it is over. */
const UNDER_WAY: readonly ApplicationState[] = [
  'submitted',
  'recommender_check',
  'recommended',
  'formal_examination',
  'returned_for_correction',
  'accepted',
  'expert_review',
  'proposed',
  'selected',
  'public_notice',
  'objection_open',
  'reconsideration',
];

export function isUnderWay(state: ApplicationState): boolean {
  return UNDER_WAY.includes(state);
}

/** What a project rests on that was announced, revoked since or not: its files are the record's. */
const ON_RECORD: readonly ApplicationState[] = ['announced', 'revoked'];

/** Whether the files of an application stay once its time is over; of any other that is over they go. */
export function keepsFiles(state: ApplicationState): boolean {
  return isUnderWay(state) || ON_RECORD.includes(state);
}
