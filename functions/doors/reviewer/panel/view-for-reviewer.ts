import type { Application } from '../../../../shared/domain/application/application.ts';
import { allowedTo, heldBackAs } from '../../../../shared/domain/application/guard.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../../shared/domain/result.ts';
import type { JointFiling } from '../../../../shared/store/applications/joint-filing-store.ts';
import { type ApplicationRequest, findToRead } from '../../../applications/access.ts';
import { callOf } from '../../../applications/call-of.ts';
import { recommenderIn, reviewView } from '../../../applications/review-view.ts';
import { type Answer, answerOf, etag } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { normalisedScores } from './normalised-scores.ts';
import { panelView } from './panel-view.ts';

type ViewOperation = 'viewForExaminer' | 'viewForExpert';
type ViewRequest = ApplicationRequest & { readonly now: Date };

/** A filing as this reviewer may see it, with as much of its panel. */
export async function viewForReviewer(
  context: ReviewerContext,
  operation: ViewOperation,
  request: ViewRequest,
): Promise<Result<Answer, Refusal>> {
  const seen = await seenByReviewer(context, request);
  if (!seen.ok) return seen;
  const { application, view } = seen.value;
  return accept(answerOf(operation, 200, view, { etag: etag(application.version) }));
}

/** The same as values, for who sees more than that. */
export async function seenByReviewer(context: ReviewerContext, request: ViewRequest) {
  const read = await context.store.readApplication(request.params.applicationId);
  const found = findToRead(request, { application: read?.application ?? null });
  if (!found.ok) return found;
  const application = found.value;
  const view = await viewOf(context, application, read?.jointFilings ?? [], request);
  return accept({ application, view });
}

async function viewOf(
  context: ReviewerContext,
  application: Application,
  jointFilings: readonly JointFiling[],
  { caller, now }: { caller: Caller; now: Date },
) {
  const { callId } = application;
  const read = await context.store.readContext({ callId, ...recommenderIn(application) });
  const allowed = allowedTo(application, caller);
  const expert = caller.role === 'expert' ? caller.subject : null;
  // what others were given is not for the experts
  const [view, normalised] = await Promise.all([
    reviewView(context, { application, jointFilings }, { ...read, allowed, now }),
    expert === null ? normalisedScores(context.store, application) : null,
  ]);
  // whoever is of a party to the case sees that there is one, and nothing of what was made of it
  const heldBack = heldBackAs(application, caller);
  const panel = heldBack ? null : panelView(application, { expert, call: callOf(read) });
  const { redactions, ...seen } = view;
  return {
    ...seen,
    // who asked for one and who decided it is for those who may ask and decide, and for deciders
    ...(expert === null && redactions !== undefined && { redactions }),
    heldBack,
    panel: panel && { ...panel, normalised },
  };
}
