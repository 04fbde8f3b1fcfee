import { allowed } from '../../../shared/domain/application/lifecycle.ts';
import { accept } from '../../../shared/domain/result.ts';
import { asDisclosed } from '../../../shared/domain/application/disclosure.ts';
import { recommenderIn, reviewView } from '../../applications/review-view.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';
import { routed } from './routed.ts';

/** An application as its recommender sees it. */
export const viewForRecommender: UseCase<RecommenderContext, 'viewForRecommender'> = async (
  context,
  input,
) => {
  const { params, caller, now } = input;
  const read = await context.store.readApplication(params.applicationId);
  const { call, recommendations } = await context.store.readContext({
    callId: params.callId,
    ...recommenderIn(read?.application),
  });
  const found = routed({ call, application: read?.application ?? null }, input);
  if (!found.ok) return found;
  const application = asDisclosed(found.value.application);
  const jointFilings = read?.jointFilings ?? [];
  const view = await reviewView(
    context,
    { application, jointFilings },
    { call, recommendations, now, allowed: allowed(application, caller.role) },
  );
  return accept(answerOf('viewForRecommender', 200, view, { etag: etag(application.version) }));
};
