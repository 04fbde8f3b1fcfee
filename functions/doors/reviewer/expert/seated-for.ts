import type { Application } from '../../../../shared/domain/application/application.ts';
import { type Caller, personsOf } from '../../../../shared/domain/people/caller.ts';
import {
  type Command,
  allowed,
  mayEver,
  refusalOf,
} from '../../../../shared/domain/application/lifecycle.ts';
import { isBarred, isBarredFrom, maySee, seatOf } from '../../../../shared/domain/review/panel.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import type { Filed } from '../../../applications/filed.ts';

interface Asked {
  readonly params: { readonly callId: string; readonly applicationId: string };
  readonly caller: Caller;
}

/** A filing on whose panel the expert has a seat; any other is as if it did not exist. */
export function seatedAt(
  application: Application | null,
  { params, caller }: Asked,
): Result<Filed, Refusal> {
  const seat = seatOf(application?.review ?? null, caller.subject);
  if (application?.callId === params.callId && application.submission && seat) {
    return accept({ application, submission: application.submission });
  }
  return refuse({ code: 'application.not_found', id: params.applicationId });
}

/** A filing that the expert may look into: declared, without a conflict, and not out. */
export function openTo(application: Application | null, asked: Asked): Result<Filed, Refusal> {
  const found = seatedAt(application, asked);
  if (!found.ok) return found;
  const seat = seatOf(found.value.application.review, asked.caller.subject);
  if (seat && maySee(seat)) return found;
  return refuse({ code: seat && isBarred(seat) ? 'review.recused' : 'review.not_declared' });
}

/** A filing that has been proposed on, or is disputed; before that there is nothing for a decider. */
export function proposedIn(
  application: Application | null,
  { params }: Asked,
): Result<Filed, Refusal> {
  const { review, reconsideration } = application ?? {};
  const isThere = application?.callId === params.callId && (review?.proposal || reconsideration);
  if (isThere && application.submission) {
    return accept({ application, submission: application.submission });
  }
  return refuse({ code: 'application.not_found', id: params.applicationId });
}

/** Whether the caller, or who is acted for, is out of the review of an application, in every role. */
export function isOut(caller: Caller, { review }: Application): boolean {
  return personsOf(caller).some((person) => isBarredFrom(review, person));
}

/** The role first, then whose it is, then its state, then the version that was seen. */
export function foundFor(
  command: Command,
  { caller, ifMatch }: Asked & { readonly ifMatch: number },
  find: () => Result<Filed, Refusal>,
): Result<Filed, Refusal> {
  if (!mayEver(command, caller.role)) return refuse({ code: 'caller.forbidden' });
  const found = find();
  if (!found.ok) return found;
  const { application } = found.value;
  const refusal = refusalOf(application, command, caller.role);
  if (refusal) return refuse(refusal);
  if (application.version === ifMatch) return found;
  return refuse({ code: 'application.changed_meanwhile', currentVersion: application.version });
}

/** What an expert may still do, by the seat; the chair closes. */
export function allowedToExpert({ subject, role }: Caller, application: Application): Command[] {
  const { review } = application;
  const seat = seatOf(review, subject);
  if (!seat || isBarred(seat)) return [];
  return allowed(application, role).filter((command) => {
    if (command === 'close_review') return review?.chair === subject && review.closed === null;
    return command !== 'score' || (seat.sheet === null && review?.closed === null);
  });
}
