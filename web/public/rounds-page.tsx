import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import type { ListedCall } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Bars } from '../parts/lists/bars.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { PUBLIC_WORDS as W } from './words.ts';

interface Round {
  readonly call: ListedCall;
  readonly filed: number;
  readonly selected: number;
}

/** What was filed and selected in each round that was announced, the earliest first. */
export function RoundsPage() {
  const reader = useReader();
  const answer = useAnswer(roundsOf, []);
  return (
    <Loaded answer={answer}>
      {(rounds) => (
        <>
          <PageTitle>{reader.say(W.rounds)}</PageTitle>
          <p>{reader.say(W.roundsSays)}</p>
          {rounds.length === 0 ? (
            <Empty says={reader.say(W.noRounds)} />
          ) : (
            <Shown rounds={rounds} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Shown({ rounds }: { rounds: readonly Round[] }) {
  const reader = useReader();
  const counted = reader.say(W.counted);
  const bars = (of: (round: Round) => number) =>
    rounds.map((round) => ({ name: reader.say(round.call.name), count: of(round) }));
  return (
    <>
      <Bars
        title={reader.say(W.filedByRound)}
        counted={counted}
        bars={bars(({ filed }) => filed)}
      />
      <Bars
        title={reader.say(W.selectedByRound)}
        counted={counted}
        bars={bars(({ selected }) => selected)}
      />
      <ul class="lines">
        {rounds.map(({ call: { id, name } }) => (
          <li key={id}>
            <Link to={addressOf(ADDRESSES.results, { callId: id })}>{reader.say(name)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

async function roundsOf(api: PilotsClient): Promise<readonly Round[]> {
  const { calls } = dataOf(await api.GET('/v1/calls'));
  const rounds = await Promise.all(calls.map((call) => roundOf(api, call)));
  return rounds.flatMap((round) => round ?? []).toReversed();
}

/** Null before its first announcement: until then its figures are nobody's. */
async function roundOf(api: PilotsClient, call: ListedCall): Promise<Round | null> {
  const params = { path: { callId: call.id } };
  const { announcements } = dataOf(await api.GET('/v1/calls/{callId}/announcements', { params }));
  if (announcements.length === 0) return null;
  const { byProvince } = dataOf(await api.GET('/v1/calls/{callId}/overview', { params }));
  return {
    call,
    // what was filed and not withdrawn, and no draft
    filed: sumOf(Object.values(byProvince)),
    selected: sumOf(announcements.map(({ count }) => count)),
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
