import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingDate } from '../../../shared/domain/calendar.ts';
import type { Stated } from '../../../shared/domain/publication/pending-objection.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { LimitedSent, ListHead } from '../../../shared/store/publishing/published-store.ts';
import type { ObjectionContext } from './context.ts';
import { type SentObjection, sentAs, usedUp } from './sent.ts';

export interface Place {
  readonly head: ListHead;
  readonly position: number;
  readonly applicationId: string;
}

/** What is known of it before the application is read. */
export interface PlacedObjection extends Place {
  readonly stated: Stated;
  /** All that it is, which the work is for, and nothing else. */
  readonly bound: unknown;
  /** As whose it counts. */
  readonly sent: readonly LimitedSent[];
  /** Whether it counts by a link that is sent, or at once. */
  readonly isByLink: boolean;
}

/** Where an objection leads, and how it is to be confirmed there. */
export async function placedObjection(
  { store, sendsMail }: ObjectionContext,
  input: SentObjection,
): Promise<Result<PlacedObjection, Refusal>> {
  const { callId, number } = input.params;
  const { confirmation: _confirmation, position, ...stated } = input.body;
  const [call, place] = await Promise.all([
    store.readCall(callId),
    store.readNoticeEntry(callId, number, position),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!place) return refuse({ code: 'notice.not_found', number });
  const { head, entry } = place;
  if (!entry) return refuse({ code: 'request.invalid', errors: [NO_SUCH_PLACE] });
  const isByLink = call.confirmsObjectors && sendsMail;
  if (isByLink && stated.email === null)
    return refuse({ code: 'request.invalid', errors: [ADDRESS_WANTED] });
  const bound = { key: input.idempotency.key, notice: head.signature, position, ...stated };
  const { applicationId } = entry;
  const sent = sentAs(input, isByLink);
  return accept({ head, position, applicationId, stated, bound, sent, isByLink });
}

/** The same, and whether it would be taken now, but for its confirmation. */
export async function checkedObjection(
  context: ObjectionContext,
  input: SentObjection,
): Promise<Result<PlacedObjection, Refusal>> {
  const placed = await placedObjection(context, input);
  if (!placed.ok) return placed;
  const { head, applicationId, sent } = placed.value;
  const { application } = await context.store.readContext({ applicationId });
  const refusal =
    notTakenOn(head, { application: applicationOn(application, head), now: input.now }) ??
    usedUp(sent, await context.store.countSent(sent));
  return refusal ? refuse(refusal) : placed;
}

/** Why nothing is taken against a project on this notice, whoever sends it; null: it is. */
export function notTakenOn(
  head: ListHead,
  { application, now }: { readonly application: Application; readonly now: Date },
): Refusal | null {
  const today = beijingDate(now);
  const isInPeriod = (head.from ?? '') <= today && today <= (head.to ?? '');
  const { notice } = application.publication ?? {};
  // on a later notice by now
  const isElsewhere = notice !== undefined && notice !== null && notice.number !== head.number;
  return isInPeriod && !isElsewhere ? null : outside(head, now);
}

export function outside({ from, to }: Pick<ListHead, 'from' | 'to'>, now: Date): Refusal {
  const today = beijingDate(now);
  return { code: 'objection.not_in_period', from: from ?? '', to: to ?? '', today };
}

/** What is on a notice is there. */
export function applicationOn(application: Application | null, { number }: ListHead): Application {
  if (!application) throw new Error(`an application on notice ${number} is not there`);
  return application;
}

const NO_SUCH_PLACE = {
  pointer: '/position',
  code: 'notice.no_such_place',
  message: { zh: '公示名单没有这一序号', en: 'The notice has no such place' },
};

const ADDRESS_WANTED = {
  pointer: '/email',
  code: 'field.required',
  message: {
    zh: '本通知要求以邮件链接确认异议，请填写电子邮箱',
    en: 'In this call an objection is confirmed by a link sent by mail: an address is needed',
  },
};
