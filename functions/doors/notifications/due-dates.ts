import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import { deadlineOf } from '../../../shared/domain/calls/deadline-of.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { DueDate } from '../../../shared/domain/messages/due-date.ts';
import { isUnfiled } from '../../../shared/domain/messages/moot.ts';
import type { Whose } from '../../../shared/domain/messages/preferences.ts';
import { withDue } from '../../applications/due.ts';
import { lastDayToDispute } from '../../applications/last-day-to-dispute.ts';
import type { NotificationContext } from './context.ts';

type Store = NotificationContext['store'];

/** More than an association files, or an examiner holds, at a time. */
const MOST = 100;

/** What is due from now on, as far as the system knows a time; what is overdue stays until it is done. */
export async function dueDatesOf(store: Store, whose: Whose, now: Date): Promise<DueDate[]> {
  const [kind, id] = [whose.slice(0, whose.indexOf(':')), whose.slice(whose.indexOf(':') + 1)];
  const calls = await store.listCalls();
  if (kind === 'association') return ofAssociation(store, id, { calls, now });
  return kind === 'recommender'
    ? ofRecommender(id, { calls, now })
    : ofExaminer(store, id, { calls, now });
}

interface DueContext {
  readonly calls: readonly Call[];
  readonly now: Date;
}

async function ofAssociation(store: Store, code: string, { calls, now }: DueContext) {
  const page = await store.listApplications(code, undefined, { limit: MOST });
  const open = page.ok
    ? page.value.lines.filter((line) => isUnfiled(line) || MAY_WAIT.has(line.state))
    : [];
  const applications = await store.readApplications(open.map(({ id }) => id));
  const applied = await store.listCalendarYears();
  return applications.flatMap((application) => {
    const call = calls.find(({ id }) => id === application.callId);
    return call ? dueOn(application, call, { now, applied }) : [];
  });
}

const MAY_WAIT: ReadonlySet<string> = new Set(['not_accepted', 'not_selected', 'public_notice']);

type Applied = Parameters<typeof lastDayToDispute>[2]['applied'];

function dueOn(
  application: Application,
  call: Call,
  { now, applied }: { readonly now: Date; readonly applied: Applied },
): DueDate[] {
  const { id, callId, state, publication, reconsideration } = application;
  const today = beijingDate(now);
  const of = {
    ...aboutIt(application, call),
    changedAt: application.updatedAt,
    page: `/association/filings/${callId}/${id}`,
  };
  if (isUnfiled(application)) {
    const closesAt = deadlineOf(application, call)?.closesAt;
    return closesAt && closesAt > now
      ? [{ ...of, kind: 'closing', at: closesAt.toISOString() }]
      : [];
  }
  if (state === 'public_notice') {
    const last = publication?.notice?.to;
    return last !== undefined && last >= today ? [{ ...of, kind: 'objections', at: last }] : [];
  }
  const isTold = state === 'not_accepted' || (publication?.toldAt ?? null) !== null;
  if (!isTold || reconsideration) return [];
  const last = lastDayToDispute(application, call, { today, applied });
  return last.ok && last.value !== null && last.value >= today
    ? [{ ...of, kind: 'dispute', at: last.value }]
    : [];
}

function aboutIt({ id, standardNumber }: Pick<Application, 'id' | 'standardNumber'>, call: Call) {
  return { of: id, standardNumber, callName: call.name };
}

function ofRecommender(code: string, { calls, now }: DueContext): DueDate[] {
  return calls.flatMap(({ id, name, recommenders, window }) =>
    recommenders.flatMap(({ organisation, recommendsUntil: until }) => {
      if (organisation !== code || !until || new Date(until) <= now) return [];
      const of = { of: id, standardNumber: null, callName: name, page: '/recommender' };
      const changedAt = window?.opensAt ?? until;
      return [
        { ...of, kind: 'recommending' as const, at: new Date(until).toISOString(), changedAt },
      ];
    }),
  );
}

async function ofExaminer(store: Store, subject: string, { calls, now }: DueContext) {
  const limited = calls.filter(({ examinationWorkingDays }) => examinationWorkingDays !== null);
  const found = await Promise.all(
    limited.map(async (call): Promise<DueDate[]> => {
      const page = await store.listQueue(
        { callId: call.id, kind: 'examiner', subject },
        { limit: MOST },
      );
      const lines = page.ok ? await withDue(store, page.value.lines, call, now) : [];
      return lines.flatMap(({ due, ...line }) =>
        due?.dueOn
          ? [
              {
                ...aboutIt(line, call),
                kind: 'examination' as const,
                at: due.dueOn,
                changedAt: beijingInstant(new Date(line.updatedAt)),
                page: `/examiner/filings/${call.id}/${line.id}`,
              },
            ]
          : [],
      );
    }),
  );
  return found.flat();
}
