import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Issuer } from '../../../shared/domain/commands/definition.ts';
import { caseNumberOf, findCase } from '../../../shared/domain/publication/objections.ts';
import type { Stated } from '../../../shared/domain/publication/pending-objection.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { saltedDigest, sha256 } from '../../../shared/evidence/canonical.ts';
import type { Change } from '../../../shared/store/commands/change.ts';
import type { LimitedSent } from '../../../shared/store/publishing/published-store.ts';
import { applyCommand, commandOf } from '../../applications/run-command.ts';
import type { Answer } from '../../handler/use-case.ts';
import { type Place, notTakenOn, outside } from './sent-objection.ts';

const ANYONE: Issuer = {
  subject: 'anyone',
  role: 'anyone',
  organisation: { code: '', name: '' },
};

/** Each loser of a race has another objection before it; beyond that, sending it again is on the sender. */
const ATTEMPTS = 25;

/** Does it until no other objection came between, or all too often. */
export async function unbeaten(
  attempt: () => Promise<Result<Answer, Refusal>>,
): Promise<Result<Answer, Refusal>> {
  for (let count = 1; ; count += 1) {
    const done = await attempt();
    const isBeaten = !done.ok && done.refusal.code === 'application.changed_meanwhile';
    if (!isBeaten || count === ATTEMPTS) return done;
  }
}

export interface Lodging extends Place {
  readonly stated: Stated;
  readonly now: Date;
  readonly secrets: { readonly salt: string; readonly accessCode: string };
  readonly sent: readonly LimitedSent[];
  /** The pending objection that it was; null: it was none. */
  readonly confirms: string | null;
}

/** What is taken of an objection that counts: what it changes, and what its sender keeps of it. */
export interface Taken {
  readonly change: Change;
  readonly kept: { readonly caseNumber: string; readonly accessCode: string; readonly at: string };
}

/**
 * Takes an objection to a project on notice. Who objects and what they say lies apart, bound to the
 * history by a salted digest. Of the access code only the digest stays, once the answer is no longer
 * kept for a retry.
 */
export function lodgedOn(seen: Application, lodging: Lodging): Result<Taken, Refusal> {
  const { head, position, stated, now, secrets, sent, confirms } = lodging;
  const { number, callId } = head;
  const refusal = notTakenOn(head, { application: seen, now });
  if (refusal) return refuse(refusal);
  const { objections = [] } = seen.publication ?? {};
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
  const whenClosed = outside(head, now);
  const objection = { lodged, notice: number, whenClosed, sent, confirms };
  const change = { application: applied.value, objection };
  return accept({ change, kept: { caseNumber, accessCode, at } });
}
