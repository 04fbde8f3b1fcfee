import { beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { isStale } from '../../../shared/domain/messages/delivery.ts';
import {
  ADMINS,
  type Message,
  type MessageKind,
  newMessage,
} from '../../../shared/domain/messages/message.ts';
import { isRunLate } from '../../../shared/domain/operations/health.ts';
import type { FailedMessageStore } from '../../../shared/store/messages/message-store.ts';
import type { ReEvaluationStore } from '../../../shared/store/reports/re-evaluation-store.ts';
import type { RunStore } from '../../../shared/store/runs/run-store.ts';

export type ForAdminsStore = FailedMessageStore &
  Pick<RunStore, 'listRuns'> &
  Pick<ReEvaluationStore, 'listReEvaluations'>;

const DAY_MS = 86_400_000;

/** What admins are told today of the system: each standstill once, and of mail day by day. */
export async function ofSystem(store: ForAdminsStore, now: Date): Promise<Message[]> {
  const failed = await store.countFailedMessages(new Date(now.getTime() - DAY_MS));
  const late = (await store.listRuns()).filter((note) => isRunLate(note, now));
  return [
    ...(failed > 0 ? [adminMessage('mail_failed', beijingDate(now), now)] : []),
    ...late.map(({ name, at }) =>
      adminMessage(
        name === 'checkpoint' ? 'checkpoint_missed' : 'run_missed',
        beijingDate(new Date(at)),
        now,
      ),
    ),
  ];
}

/** What admins are told of a call: the reports on its rules that are done since a day. */
export async function ofReports(
  store: ForAdminsStore,
  { id }: Pick<Call, 'id'>,
  now: Date,
): Promise<Message[]> {
  const reports = await store.listReEvaluations(id);
  return reports.flatMap(({ finishedAt }) =>
    finishedAt === null || isStale(finishedAt, now)
      ? []
      : [{ ...adminMessage('rules_compared', finishedAt, now), callId: id }],
  );
}

/** That more time was granted: again is the same. */
export function ofMoreTime(callId: string, { closesAt, grantedAt }: Call['extensions'][number]) {
  return { ...adminMessage('more_time_given', closesAt, new Date(grantedAt)), callId };
}

function adminMessage(kind: MessageKind, until: string, now: Date): Message {
  const of = { callId: null, applicationId: null, sequence: null, days: null };
  return newMessage({ ...of, to: ADMINS, kind, until, at: beijingInstant(now) });
}
