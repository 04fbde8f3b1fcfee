import type { Recommender } from '../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { recommenderOf } from '../../applications/access.ts';
import type { CommandContext } from '../../../shared/store/commands/command-store.ts';
import { isSameSet } from '../../applications/is-same-set.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';
import { lateRefusal } from './recommending-time.ts';

/**
 * Puts what the recommender recommends in order: each of it once, until its last instant. Whoever
 * acts for no recommender of the call has nothing to put in order, and is refused.
 */
export const rankRecommendations: UseCase<RecommenderContext, 'rankRecommendations'> = async (
  { store },
  input,
) => {
  const { params, caller } = input;
  const { call } = await store.readContext(params);
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  const recommender = recommenderOf(call, caller);
  if (!recommender) return refuse({ code: 'caller.forbidden' });
  return runIdempotently(
    store,
    input,
    { ...params, recommenderId: recommender.id },
    async (context) => ranked(input, recommender, context),
  );
};

function ranked(
  { params: { callId }, body: { applications }, ifMatch, now }: Input<'rankRecommendations'>,
  recommender: Recommender,
  { recommendations: seen }: CommandContext,
): Result<AcceptedCommand, Refusal> {
  const late = lateRefusal(recommender, now);
  if (late) return refuse(late);
  if (seen.version !== ifMatch) {
    return refuse({ code: 'ranking.changed_meanwhile', currentVersion: seen.version });
  }
  if (!isSameSet(applications, seen.applications)) {
    return refuse({ code: 'ranking.not_the_same_set', expected: seen.applications });
  }
  const version = seen.version + 1;
  const replaced = { recommenderId: recommender.id, seenVersion: seen.version, applications };
  return accept({
    change: { recommendations: { callId, ...replaced } },
    answer: answerOf(
      'rankRecommendations',
      200,
      { version, applications },
      { etag: etag(version) },
    ),
  });
}
