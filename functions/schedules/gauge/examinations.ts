import type { Call } from '../../../shared/domain/calls/call.ts';
import type { RegisterLine } from '../../../shared/domain/application/register.ts';
import type { CalendarYearStore } from '../../../shared/store/calls/call-store.ts';
import type { ExaminationStore } from '../../../shared/store/queues/examination-store.ts';
import { counted } from '../../applications/counted.ts';
import { UNDECIDED, dueOf } from '../../applications/due.ts';

interface QueueLines {
  readonly call: Call;
  readonly lines: readonly RegisterLine[];
  readonly now: Date;
}

/** How many examinations of a call are overdue, and when what examiners hold was filed. */
export async function examinationsIn(
  store: ExaminationStore & CalendarYearStore,
  { call, lines, now }: QueueLines,
): Promise<{ overdue: number; held: Date[] }> {
  const ids = lines
    .filter(({ state }) => UNDECIDED.includes(state))
    .map(({ applicationId }) => applicationId);
  const read = await store.readExaminations(ids);
  const dues = await counted(
    store,
    (calendar) => read.map((one) => dueOf(one, call, now, calendar)),
    (all) => all.some((due) => due?.isProvisional),
  );
  return {
    overdue: dues.filter((due) => due?.isOverdue).length,
    held: read.flatMap(({ state, submittedAt }) =>
      state === 'formal_examination' && submittedAt !== null ? [new Date(submittedAt)] : [],
    ),
  };
}
