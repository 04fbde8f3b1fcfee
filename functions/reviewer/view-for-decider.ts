import { allowed } from '../../shared/domain/lifecycle.ts';
import { isBarredFrom } from '../../shared/domain/panel.ts';
import { accept, refuse } from '../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../use-case.ts';
import type { ReviewerContext } from './context.ts';
import { reviewViewWithPanel } from './review-view-with-panel.ts';
import { proposedIn } from './seated-for.ts';

/** A filing that was proposed on, with the panel's scores and minutes. */
export const viewForDecider: UseCase<ReviewerContext, 'viewForDecider'> = async (
  context,
  input,
) => {
  const { params, caller, now } = input;
  const read = await context.store.readApplication(params.applicationId);
  const found = proposedIn(read?.application ?? null, input);
  if (!found.ok) return found;
  const { application } = found.value;
  const { review } = application;
  if (isBarredFrom(review, caller.subject)) return refuse({ code: 'review.recused' });
  const isProposer = review?.proposal?.by === caller.subject;
  const view = await reviewViewWithPanel(
    context,
    { application, jointFilings: read?.jointFilings ?? [] },
    { now, expert: null, allowed: isProposer ? [] : allowed(application, caller.role) },
  );
  return accept(answerOf('viewForDecider', 200, view, { etag: etag(application.version) }));
};
