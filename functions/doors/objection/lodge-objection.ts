import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Issuer } from '../../../shared/domain/commands/definition.ts';
import { caseNumberOf, findCase } from '../../../shared/domain/publication/objections.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { hashOf, saltedDigest, sha256 } from '../../../shared/evidence/canonical.ts';
import type { ListHead } from '../../../shared/store/publishing/published-store.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { applyCommand, commandOf } from '../../applications/run-command.ts';
import { type Input, type UseCase, answerOf } from '../../handler/use-case.ts';
import { sentAs, usedUp } from './sent.ts';
import { unconfirmed } from './confirmation.ts';
import type { ObjectionContext } from './context.ts';

const ANYONE: Issuer = {
  subject: 'anyone',
  role: 'anyone',
  organisation: { code: '', name: '' },
};

/** Each loser of a race has another objection before it; beyond that, sending it again is on the sender. */
const ATTEMPTS = 25;

/**
 * Takes an objection to a project on notice. Who objects and what they say lies apart, bound to the
 * history by a salted digest. Of the access code only the digest stays, once the answer is no longer
 * kept for a retry. What is not confirmed is refused before anything is written, with what is to be
 * done for it.
 */
export const lodgeObjection: UseCase<ObjectionContext, 'lodgeObjection'> = async (
  context,
  input,
) => {
  const found = await placeFor(context, input);
  if (!found.ok) return found;
  const { head, applicationId } = found.value;
  const { confirmation, ...stated } = input.body;
  const { key, scope } = input.idempotency;
  const bound = { key, notice: head.signature, ...stated };
  // strangers have no common space of keys: whose it is, what they say tells
  const fingerprint = hashOf(bound);
  const request = { ...input, idempotency: { scope: `${scope}#${fingerprint}`, key, fingerprint } };
  const secrets = { salt: context.newCode(), accessCode: context.newCode() };
  for (let attempt = 1; ; attempt += 1) {
    const done = await runIdempotently(
      context.store,
      request,
      { applicationId },
      async ({ application }) => {
        if (!application) throw new Error(`an application on notice ${head.number} is not there`);
        const lodging = lodgedOn(application, { head, input, secrets });
        if (!lodging.ok) return lodging;
        const sent = sentAs(input);
        const often = usedUp(sent, await context.store.countSent(sent));
        if (often) return refuse(often);
        const work = { bits: context.workBits, now: input.now, bound };
        const refusal = await unconfirmed(confirmation, work);
        return refusal ? refuse(refusal) : lodging;
      },
    );
    const isBeaten = !done.ok && done.refusal.code === 'application.changed_meanwhile';
    if (!isBeaten || attempt === ATTEMPTS) return done;
  }
};

interface Place {
  readonly head: ListHead;
  readonly applicationId: string;
}

async function placeFor(
  { store }: ObjectionContext,
  { params, body }: Input<'lodgeObjection'>,
): Promise<Result<Place, Refusal>> {
  const { callId, number } = params;
  const [call, place] = await Promise.all([
    store.readCall(callId),
    store.readNoticeEntry(callId, number, body.position),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!place) return refuse({ code: 'notice.not_found', number });
  const { head, entry } = place;
  if (!entry) return refuse({ code: 'request.invalid', errors: [NO_SUCH_PLACE] });
  return accept({ head, applicationId: entry.applicationId });
}

interface Lodging {
  readonly head: ListHead;
  readonly input: Input<'lodgeObjection'>;
  readonly secrets: { readonly salt: string; readonly accessCode: string };
}

function lodgedOn(
  seen: Application,
  { head, input, secrets }: Lodging,
): Result<AcceptedCommand, Refusal> {
  const { number, callId } = head;
  const { now, body } = input;
  if (!isInPeriod(head, now)) return refuse(outside(head, now));
  const { position, confirmation: _confirmation, ...stated } = body;
  // on a later notice by now
  const { notice, objections = [] } = seen.publication ?? {};
  if (notice && notice.number !== number) return refuse(outside(head, now));
  const first = { notice: number, position, number: 1 };
  const { lodged: before = 0 } = findCase(objections, caseNumberOf(first))?.among ?? {};
  const caseNumber = caseNumberOf({ ...first, number: before + 1 });
  const issue = { applicationId: seen.id, issuedBy: ANYONE, now };
  const digest = saltedDigest(secrets.salt, stated);
  const applied = applyCommand(seen, commandOf('object', { caseNumber, digest }, issue), issue);
  if (!applied.ok) return applied;
  const at = beijingInstant(now);
  const { salt, accessCode } = secrets;
  const codeDigest = sha256(accessCode);
  const lodged = { callId, caseNumber, applicationId: seen.id, at, stated, salt, codeDigest };
  const sent = sentAs(input);
  const objection = { lodged, notice: number, whenClosed: outside(head, now), sent };
  const answer = answerOf('lodgeObjection', 201, { caseNumber, accessCode, at });
  return accept({ change: { application: applied.value, objection }, answer });
}

function isInPeriod({ from, to }: ListHead, now: Date): boolean {
  const today = beijingDate(now);
  return (from ?? '') <= today && today <= (to ?? '');
}

function outside({ from, to }: ListHead, now: Date): Refusal {
  const today = beijingDate(now);
  return { code: 'objection.not_in_period', from: from ?? '', to: to ?? '', today };
}

const NO_SUCH_PLACE = {
  pointer: '/position',
  code: 'notice.no_such_place',
  message: { zh: '公示名单没有这一序号', en: 'The notice has no such place' },
};
