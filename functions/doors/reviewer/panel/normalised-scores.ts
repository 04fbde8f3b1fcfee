import type { Application } from '../../../../shared/domain/application/application.ts';
import { normalise } from '../../../../shared/domain/review/normalise.ts';
import { totalsOf } from '../../../../shared/domain/review/panel.ts';
import type { ScoreTotalStore } from '../../../../shared/store/panels/score-total-store.ts';

/**
 * The scores of an application put on one scale, by what each of its experts gave in the call: with
 * mean and spread of each, so that they can be computed again, and without the single totals of other
 * applications. A refusal where these are too few; null until the scores are open.
 */
export async function normalisedScores(
  store: ScoreTotalStore,
  { id, callId, review }: Application,
) {
  const experts = review ? totalsOf(review).map(({ expert }) => expert) : [];
  if (experts.length === 0) return null;
  const totals = experts.map(async (expert) => {
    const all = await store.listScoreTotals(callId, expert);
    return all.map((total) => ({ ...total, expert }));
  });
  const scores = normalise((await Promise.all(totals)).flat());
  if ('refused' in scores) return scores;
  const isItsOwn = ({ applicationId }: { applicationId: string }) => applicationId === id;
  return {
    ...scores,
    reviews: scores.reviews.filter(isItsOwn),
    applications: scores.applications.filter(isItsOwn),
  };
}
