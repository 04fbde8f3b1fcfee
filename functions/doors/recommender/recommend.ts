import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { answering } from '../../applications/command-answer.ts';
import type { Answer, CommandRequest } from '../../handler/use-case.ts';
import { allChecked } from './checklist.ts';
import type { RecommenderContext } from './context.ts';
import { type Routed, runForRecommender } from './run-for-recommender.ts';

interface RecommendationBody {
  readonly checklist: readonly string[];
  readonly opinion: string;
}

/**
 * Recommends an application. The transaction counts against the recommender's quota; a dry run,
 * which has none, looks at the count instead, with those that were tried before it.
 */
export function recommend(
  context: RecommenderContext,
  request: CommandRequest,
  { checklist, opinion }: RecommendationBody,
  triedBefore = 0,
): Promise<Result<Answer, Refusal>> {
  return runForRecommender(context, request, {
    type: 'recommend',
    data: async (routed) => {
      const checked = allChecked(routed.call, checklist);
      if (!checked.ok) return checked;
      const isTry = request.query?.dryRun === true;
      const full = isTry ? await quotaReached(context, routed, triedBefore) : null;
      return full ? refuse(full) : accept({ checklist: checked.value, opinion });
    },
    answer: answering('recommendApplication', request),
  });
}

async function quotaReached(
  { store }: RecommenderContext,
  { call, recommender }: Routed,
  triedBefore: number,
): Promise<Refusal | null> {
  const { id, quota } = recommender;
  if (quota === null) return null;
  const count = await store.countRecommended(call.id, id);
  return count + triedBefore < quota ? null : { code: 'recommendation.quota_reached', quota };
}
