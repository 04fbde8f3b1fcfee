import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { Answer } from '../../handler/use-case.ts';
import { type Asked, act } from './act.ts';
import { allChecked } from './checklist.ts';
import type { RecommenderContext } from './context.ts';
import type { Routed } from './routed.ts';

export interface Recommended {
  readonly checklist: readonly string[];
  readonly opinion: string;
  /** How many recommendations were only tried before this one, and would count by now. */
  readonly triedBefore?: number;
}

/**
 * Recommends an application. The transaction counts against the recommender's quota; a dry run,
 * which has none, looks at the count instead.
 */
export async function recommend(
  context: RecommenderContext,
  asked: Asked,
  { checklist, opinion, triedBefore = 0 }: Recommended,
): Promise<Result<Answer, Refusal>> {
  return act(context, asked, 'recommend', async (routed) => {
    const checked = allChecked(routed.call, checklist);
    if (!checked.ok) return checked;
    const full = asked.query.dryRun ? await quotaReached(context, routed, triedBefore) : null;
    if (full) return refuse(full);
    return accept({
      type: 'recommend',
      by: asked.caller.role,
      checklist: checked.value,
      opinion,
    });
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
