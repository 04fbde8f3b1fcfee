import { asDisclosed } from '../../../shared/domain/application/disclosure.ts';
import { allowedTo } from '../../../shared/domain/application/guard.ts';
import { accept } from '../../../shared/domain/result.ts';
import { findToRead } from '../../applications/access.ts';
import { recommenderIn, reviewView } from '../../applications/review-view.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';

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
  const found = findToRead(input, { call, application: read?.application ?? null });
  if (!found.ok) return found;
  const application = asDisclosed(found.value);
  const jointFilings = read?.jointFilings ?? [];
  const view = await reviewView(
    context,
    { application, jointFilings },
    { call, recommendations, now, allowed: allowedTo(application, caller) },
  );
  return accept(answerOf('viewForRecommender', 200, view, { etag: etag(application.version) }));
};
