import type { Application } from '../../shared/domain/application/application.ts';
import { isForDeciders } from '../../shared/domain/application/disclosure.ts';
import type { Call, Recommender } from '../../shared/domain/calls/call.ts';
import { type Caller, type Role, personsOf } from '../../shared/domain/people/caller.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import { isBarredFrom, maySee, seatOf } from '../../shared/domain/review/panel.ts';

/** Who asks for which application. */
export interface ApplicationRequest {
  readonly params: { readonly callId: string; readonly applicationId: string };
  readonly caller: Caller;
}

/** What was read for it; the call only where recommenders may ask. */
interface ReadApplication {
  readonly application: Application | null;
  readonly call?: Call | null | undefined;
}

type IsThere = (application: Application, caller: Caller, call: Call | null) => boolean;

/** For whom an application is there at all. */
const IS_THERE: Record<Role, IsThere> = {
  association: ({ association }, { organisation }) => association.code === organisation.code,
  // what an association still writes is its own: the others have what was filed
  recommender: ({ submission }, caller, call) => {
    const filedThrough = submission?.filing.recommender?.id;
    return filedThrough !== undefined && filedThrough === recommenderOf(call, caller)?.id;
  },
  examiner: ({ submission }) => submission !== null,
  expert: ({ submission, review }, { subject }) =>
    submission !== null && seatOf(review, subject) !== undefined,
  decider: isForDeciders,
  admin: () => false,
};

/** The recommender of the call that the caller acts for, if the call knows the organisation. */
export function recommenderOf(
  call: Call | null,
  { organisation }: Pick<Caller, 'organisation'>,
): Recommender | undefined {
  return call?.recommenders.find((recommender) => recommender.organisation === organisation.code);
}

/** An application that is there for the caller; any other is as if it did not exist. */
export function findFor(
  { params, caller }: ApplicationRequest,
  { application, call = null }: ReadApplication,
): Result<Application, Refusal> {
  const isThere =
    application?.callId === params.callId && IS_THERE[caller.role](application, caller, call);
  if (application && isThere) return accept(application);
  return refuse({ code: 'application.not_found', id: params.applicationId });
}

/** One that the caller may look into as well: not out of its review, and as an expert declared. */
export function findToRead(
  request: ApplicationRequest,
  read: ReadApplication,
): Result<Application, Refusal> {
  const found = findFor(request, read);
  if (!found.ok) return found;
  const { caller } = request;
  const { review } = found.value;
  if (caller.role !== 'association' && caller.role !== 'recommender') {
    const isOut = personsOf(caller).some((person) => isBarredFrom(review, person));
    if (isOut) return refuse({ code: 'review.recused' });
  }
  const seat = caller.role === 'expert' ? seatOf(review, caller.subject) : undefined;
  return seat && !maySee(seat) ? refuse({ code: 'review.not_declared' }) : found;
}
