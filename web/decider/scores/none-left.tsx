import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Link } from '../../parts/frame/link.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import { DECIDER_WORDS } from '../words.ts';
import { SCORES_WORDS as W } from './words.ts';

/** Where a filing goes once it is no longer listed with its scores. */
const AFTER = ['on_notice', 'objections', 'reconsiderations', 'finished'] as const;
export type After = (typeof AFTER)[number];

/** What is said where no scores are listed: that nothing came yet, or where all that came is now. */
export function NoneLeft({ callId }: { readonly callId: string }) {
  const answer = useAnswer((api) => placesWith(api, callId), [callId]);
  return <Loaded answer={answer}>{(places) => <Where {...{ callId, places }} />}</Loaded>;
}

export function Where({ callId, places }: { callId: string; places: readonly After[] }) {
  const reader = useReader();
  if (places.length === 0) return <Empty says={reader.say(W.empty)} />;
  return (
    <Empty says={reader.say(W.noneLeft)}>
      <ul>
        {places.map((view) => (
          <li key={view}>
            <Link to={`${ADDRESSES.decider}?call=${encodeURIComponent(callId)}&view=${view}`}>
              {reader.say(DECIDER_WORDS.views[view])}
            </Link>
          </li>
        ))}
      </ul>
    </Empty>
  );
}

async function placesWith(api: PilotsClient, callId: string): Promise<readonly After[]> {
  const found = await Promise.all(AFTER.map((queue) => isAnyIn(api, callId, queue)));
  return AFTER.filter((_, at) => found[at]);
}

async function isAnyIn(api: PilotsClient, callId: string, queue: After): Promise<boolean> {
  const { applications } = dataOf(
    await api.GET('/v1/decider/calls/{callId}/applications', {
      params: { path: { callId }, query: { queue, limit: 1 } },
    }),
  );
  return applications.length > 0;
}
