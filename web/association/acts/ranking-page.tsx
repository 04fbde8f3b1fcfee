import { useRoute } from 'preact-iso/router';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Filing } from '../../data/answers.ts';
import { ifMatch } from '../../data/api.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Ranked, type Ranking } from '../../parts/lists/ranked.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { ASSOCIATION_WORDS } from '../words.ts';
import { FormButtons } from '../records/forms.tsx';
import { ACT_WORDS } from './words.ts';

const W = ACT_WORDS.ranking;

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

function Order({ callId, ranking, filings }: OrderProps) {
  const reader = useReader();
  const nameOf = (id: string) => {
    const filing = filings.find((each) => each.id === id);
    return [filing?.standardNumber ?? reader.say(ASSOCIATION_WORDS.noNumber), filing?.titleZh ?? '']
      .join(' ')
      .trim();
  };
  if (ranking.applications.length === 0) return <Empty says={reader.say(W.empty)} />;
  return (
    <>
      <Ranked
        label={reader.say(W.list)}
        ranking={ranking}
        nameOf={nameOf}
        cell={(id) => <Chinese>{nameOf(id)}</Chinese>}
        put={async (api, { version, applications }, key) => {
          const answered = await api.PUT('/v1/calls/{callId}/ranking', {
            params: {
              path: { callId },
              header: { ...ifMatch(version), 'Idempotency-Key': key },
            },
            body: { applications: [...applications] },
          });
          return answered.response.status === 412 ? rankingOf(api, callId) : dataOf(answered);
        }}
      />
      <FormButtons place={{ callId, applicationId: '' }} forms={['summary']} />
    </>
  );
}
