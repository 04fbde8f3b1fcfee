import { useRoute } from 'preact-iso/router';
import { useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Filing } from '../../data/answers.ts';
import { ifMatch } from '../../data/api.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { ASSOCIATION_WORDS } from '../words.ts';
import { moved } from './order.ts';
import { ACT_WORDS } from './words.ts';

const W = ACT_WORDS.ranking;

type Ranking = AnswerOf<'getRanking'>;

/** The association's own order of its filings in a call. */
export function RankingPage() {
  const reader = useReader();
  const { params } = useRoute();
  const callId = params['callId'] ?? '';
  const answer = useAnswer((api) => load(api, callId), [callId]);
  return (
    <>
      <PageTitle
        over={<Link to={ADDRESSES.association}>{reader.say(ASSOCIATION_WORDS.title)}</Link>}
      >
        {reader.say(W.title)}
      </PageTitle>
      <p>{reader.say(W.says)}</p>
      <Loaded answer={answer}>{(data) => <Order callId={callId} {...data} />}</Loaded>
    </>
  );
}

async function load(api: PilotsClient, callId: string) {
  const [ranking, { applications: filings }] = await Promise.all([
    rankingOf(api, callId),
    api
      .GET('/v1/applications', { params: { query: { callId, limit: 100 } } })
      .then((answered) => dataOf(answered)),
  ]);
  return { ranking, filings };
}

async function rankingOf(api: PilotsClient, callId: string): Promise<Ranking> {
  return dataOf(await api.GET('/v1/calls/{callId}/ranking', { params: { path: { callId } } }));
}

interface OrderProps {
  readonly callId: string;
  readonly ranking: Ranking;
  readonly filings: readonly Filing[];
}

/** Saves an order; where somebody else was quicker, gives the one that holds. */
function usePut(callId: string, done: (next: Ranking) => void) {
  return useCommand<Ranking, Ranking>(async (api, { version, applications }, key) => {
    const header = { ...ifMatch(version), 'Idempotency-Key': key };
    const answered = await api.PUT('/v1/calls/{callId}/ranking', {
      params: { path: { callId }, header },
      body: { applications },
    });
    return answered.response.status === 412 ? rankingOf(api, callId) : dataOf(answered);
  }, done);
}

function Order({ callId, ranking, filings }: OrderProps) {
  const reader = useReader();
  const [held, setHeld] = useState(ranking);
  const [said, setSaid] = useState('');
  const mover = useRef<string>('');
  const put = usePut(callId, (next) => {
    setHeld(next);
    const place = next.applications.indexOf(mover.current) + 1;
    const isAsMoved = next.version === held.version + 1;
    setSaid(reader.say(isAsMoved ? W.moved(nameOf(mover.current), place) : W.changed));
  });
  const nameOf = (id: string) => {
    const filing = filings.find((each) => each.id === id);
    return [filing?.standardNumber ?? reader.say(ASSOCIATION_WORDS.noNumber), filing?.titleZh ?? '']
      .join(' ')
      .trim();
  };
  const { applications, version } = held;
  const move = (at: number, by: -1 | 1) => {
    const next = moved(applications, at, by);
    if (next === applications) return;
    mover.current = applications[at] ?? '';
    void put.send({ version, applications: [...next] });
  };
  if (applications.length === 0) return <Empty says={reader.say(W.empty)} />;
  return (
    <>
      {put.failure && <FailedNotice failure={put.failure} />}
      {said !== '' && (
        <Notice kind="info" isNew>
          <p>{said}</p>
        </Notice>
      )}
      <ol class="ranking" aria-label={reader.say(W.list)}>
        {applications.map((id, at) => (
          <li key={id}>
            <span>
              <Chinese>{nameOf(id)}</Chinese>
            </span>
            <span class="row">
              {([-1, 1] as const).map((by) => (
                <Move
                  key={by}
                  name={nameOf(id)}
                  says={reader.say(by === -1 ? W.up : W.down)}
                  onPress={() => move(at, by)}
                  isBusy={put.isSending}
                />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

interface MoveProps {
  readonly name: string;
  readonly says: string;
  readonly onPress: () => void;
  readonly isBusy: boolean;
}

/** It keeps the focus when its row moves, so that one can go on pressing. */
function Move({ name, says, onPress, isBusy }: MoveProps) {
  return (
    <Button onPress={onPress} isBusy={isBusy}>
      {says}
      <span class="unseen"> {name}</span>
    </Button>
  );
}
