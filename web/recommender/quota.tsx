import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { Call, ListedCall } from '../data/answers.ts';
import { sentCount } from '../data/outgoing.ts';
import { useAnswer } from '../data/use-answer.ts';
import type { Ranking } from '../parts/lists/ranked.tsx';
import { useReader } from '../reader/context.ts';
import { person } from '../sign-in/session.ts';
import { RECOMMENDER_WORDS as W } from './words.ts';

/** What the recommender recommends in a call, in its order. */
export async function recommendationsIn(api: PilotsClient, callId: string): Promise<Ranking> {
  return dataOf(
    await api.GET('/v1/recommender/calls/{callId}/ranking', { params: { path: { callId } } }),
  );
}

/** The recommender that the reader acts for in a call; undefined: none of it. */
function ownIn({ recommenders }: Pick<Call, 'recommenders'>) {
  const code = person.value?.organisationCode ?? '';
  return recommenders.find(({ organisation }) => organisation === code && code !== '');
}

/** How many it may recommend, how many it has, and until when. */
export function Quota({ call, used }: { readonly call: ListedCall; readonly used: number }) {
  const reader = useReader();
  const own = ownIn(call);
  if (!own) return <p>{reader.say(W.notNamed)}</p>;
  return <QuotaOf {...own} used={used} />;
}

type Own = Pick<Call['recommenders'][number], 'quota' | 'recommendsUntil'>;

/** The same of one recommender. */
export function QuotaOf({ quota, recommendsUntil, used }: Own & { readonly used: number }) {
  const reader = useReader();
  return (
    <p>
      {reader.say(quota === null ? W.noQuota(used) : W.quota(used, quota))}
      {recommendsUntil && ` ${reader.say(W.until(reader.instant(recommendsUntil)))}`}
    </p>
  );
}

/** The same, asked for where the order is not shown; `turn`: anew after each of it. */
export function QuotaLine({ call, turn }: { readonly call: ListedCall; readonly turn: number }) {
  const answer = useAnswer(
    (api) => recommendationsIn(api, call.id),
    [call.id, turn, sentCount.value],
  );
  if (answer.state !== 'ready') return null;
  return <Quota call={call} used={answer.data.applications.length} />;
}
