import { withApplied } from '../../../shared/calendar/statutory-calendar.ts';
import type { Application } from '../../../shared/domain/application/application.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { ListHead } from '../../../shared/store/publishing/published-store.ts';
import type { Input, UseCase } from '../../handler/use-case.ts';
import type { PublisherContext } from './context.ts';
import { daysOf, periodOf } from './period.ts';
import type { Plan } from './plan.ts';
import { publish } from './publish.ts';
import { waiting } from './waiting.ts';

/** Puts everything that was selected on public notice, and tells those who were not. */
export const publishNotice: UseCase<PublisherContext, 'publishNotice'> = (context, input) =>
  publish(context, input, {
    operation: 'publishNotice',
    kind: 'notice',
    plan: (call, earlier) => planOf(context, input, call, earlier),
  });

async function planOf(
  { store }: PublisherContext,
  { body, now }: Input<'publishNotice'>,
  call: Call,
  earlier: readonly ListHead[],
): Promise<Result<Plan, Refusal>> {
  const calendar = withApplied(await store.listCalendarYears());
  const period = periodOf(call, body, now, calendar);
  if (!period.ok) return period;
  const [begun, selected, unlisted] = await Promise.all([
    onBegun(store, earlier),
    waiting(store, call.id, 'selected'),
    waiting(store, call.id, 'not_selected'),
  ]);
  const isLeft = ({ id }: Application) => !begun.has(id);
  const listed = selected.filter(isLeft).toSorted(byNumber);
  const untold = unlisted.filter(isLeft);
  // one that lists nothing still tells those who were not selected, however late they were decided on
  if (listed.length + untold.length === 0) return refuse({ code: 'notice.nothing_to_publish' });
  return accept({
    heading: { kind: 'public_notice', ...period.value },
    listed: listed.map((application) => ({ application, projectNumber: null })),
    unlisted: untold,
    contested: [],
    days: daysOf(period.value, calendar),
    notice: null,
  });
}

/** What a list that is not complete yet will still move: there is one only where nothing is written. */
async function onBegun(store: PublisherContext['store'], earlier: readonly ListHead[]) {
  const begun = earlier.filter(({ isComplete }) => !isComplete);
  const ids = begun.map(async ({ callId, number }) => {
    const list = await store.readList(callId, 'notice', number);
    const listed = list?.entries.map(({ applicationId }) => applicationId) ?? [];
    return [...listed, ...(await store.readUnlisted(callId, number))];
  });
  return new Set((await Promise.all(ids)).flat());
}

// 9 before 15
const { compare } = new Intl.Collator('en', { numeric: true });

/** By standard number; two associations may have filed the same standard. */
function byNumber(a: Application, b: Application): number {
  const order = compare(a.standardNumber ?? '', b.standardNumber ?? '');
  return order || (a.id < b.id ? -1 : 1);
}
