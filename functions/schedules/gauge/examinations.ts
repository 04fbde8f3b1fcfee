import type { ApplicationState } from '../../../shared/domain/application/application.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { RegisterLine } from '../../../shared/domain/application/register.ts';
import type { ExaminationStore } from '../../../shared/store/queues/examination-store.ts';
import { dueOf } from '../../applications/due.ts';

/** From when the clock may run until somebody decides. */
const UNDECIDED: readonly ApplicationState[] = [
  'submitted',
  'recommended',
  'formal_examination',
  'returned_for_correction',
];

interface QueueLines {
  readonly call: Call;
  readonly lines: readonly RegisterLine[];
  readonly now: Date;
}

/** How many examinations of a call are overdue, and when what examiners hold was filed. */
export async function examinationsIn(
  store: ExaminationStore,
  { call, lines, now }: QueueLines,
): Promise<{ overdue: number; held: Date[] }> {
  const ids = lines
    .filter(({ state }) => UNDECIDED.includes(state))
    .map(({ applicationId }) => applicationId);
  const read = await store.readExaminations(ids);
  return {
    overdue: read.filter((one) => dueOf(one, call, now)?.isOverdue).length,
    held: read.flatMap(({ state, submittedAt }) =>
      state === 'formal_examination' && submittedAt !== null ? [new Date(submittedAt)] : [],
    ),
  };
}
