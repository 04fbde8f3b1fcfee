import { allowed } from '../../shared/domain/lifecycle.ts';
import { accept } from '../../shared/domain/result.ts';
import { reviewView } from '../review-view.ts';
import { type UseCase, answerOf, etag } from '../use-case.ts';
import type { RecommenderContext } from './context.ts';
import { routed } from './routed.ts';

/** An application as its recommender sees it. */
export const viewForRecommender: UseCase<RecommenderContext, 'viewForRecommender'> = async (
  context,
  input,
) => {
  const { params, caller } = input;
  const [read, { call }] = await Promise.all([
    context.store.readApplication(params.applicationId),
    context.store.know({ callId: params.callId }),
  ]);
  const found = routed({ call, application: read?.application ?? null }, input);
  if (!found.ok) return found;
  const { application } = found.value;
  const jointFilings = read?.jointFilings ?? [];
  const may = allowed(application, caller.role);
  const view = await reviewView(context, { application, jointFilings }, may);
  return accept(answerOf('viewForRecommender', 200, view, { etag: etag(application.version) }));
};
