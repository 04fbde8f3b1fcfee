import { beijingDate } from '../../../shared/domain/calendar.ts';
import type { Application } from '../../../shared/domain/application/application.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { openAmong } from '../../../shared/domain/publication/objections.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { ListHead } from '../../../shared/store/publishing/published-store.ts';
import type { Input, UseCase } from '../../handler/use-case.ts';
import type { PublisherContext } from './context.ts';
import { finishBegun } from './finish.ts';
import type { Plan } from './plan.ts';
import { publish } from './publish.ts';

/** Announces what was on a notice to its end and nobody contests; the rest follows once answered. */
export const announce: UseCase<PublisherContext, 'announce'> = (context, input) =>
  publish(context, input, {
    operation: 'announce',
    kind: 'announcement',
    plan: (call, earlier) => planOf(context, input, call, earlier),
  });

async function planOf(
  context: PublisherContext,
  input: Input<'announce'>,
  call: Call,
  earlier: readonly ListHead[],
): Promise<Result<Plan, Refusal>> {
  const closed = await closedNotice(context, input, call);
  if (!closed.ok) return closed;
  const { number } = closed.value;
  const onNotice = await standingOn(context, closed.value);
  const left = onNotice.filter(({ state }) => state === 'public_notice');
  if (left.length === 0) return refuse(nothingLeft(onNotice));
  const before = earlier.reduce((sum, { count }) => sum + count, 0);
  return accept({
    heading: { kind: 'announcement', from: null, to: null },
    listed: left.map((application, at) => {
      return { application, projectNumber: projectNumber(call, before + at + 1) };
    }),
    unlisted: [],
    contested: onNotice.filter(({ state }) => state === 'objection_open'),
    days: [],
    notice: number,
  });
}

/** The notice, after its last day, with every application on it and no objection to come. */
async function closedNotice(
  context: PublisherContext,
  input: Input<'announce'>,
  { id: callId }: Call,
): Promise<Result<ListHead, Refusal>> {
  const { store } = context;
  const { notice: number } = input.body;
  const notice = (await store.listHeads(callId, 'notice')).find((head) => head.number === number);
  if (!notice) return refuse({ code: 'notice.not_found', number });
  const [to, today] = [notice.to ?? '', beijingDate(input.now)];
  if (today <= to) return refuse({ code: 'announcement.too_early', to, today });
  if (input.query.dryRun) return accept(notice);
  const finished = await finishBegun(context, input, [notice]);
  if (!finished.ok) return finished;
  // an objection of the last moment may still be on its way: from here on it is in, or refused
  await store.closeNotice(callId, number);
  return accept(notice);
}

/** In the order of the notice. */
async function standingOn(
  { store }: PublisherContext,
  { callId, number }: ListHead,
): Promise<Application[]> {
  const list = await store.readList(callId, 'notice', number);
  const ids = list?.entries.map(({ applicationId }) => applicationId) ?? [];
  const applications = await store.readApplications(ids);
  return applications.filter(({ publication }) => publication?.notice?.number === number);
}

/** Either all that is left is contested, or there is nothing left. */
function nothingLeft(onNotice: readonly Application[]): Refusal {
  const all = onNotice.flatMap(({ publication }) => publication?.objections ?? []);
  const contested = all.filter((each) => openAmong(each) > 0);
  if (contested.length === 0) return { code: 'announcement.nothing_to_announce' };
  const places = contested.map(({ position }) => position);
  return { code: 'announcement.objection_open', places };
}

/** Counted through all announcements of a call. */
function projectNumber({ id }: Call, count: number): string {
  return `${id.toUpperCase()}-${String(count).padStart(3, '0')}`;
}
