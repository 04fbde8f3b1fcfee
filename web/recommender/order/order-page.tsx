import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedCall } from '../../data/answers.ts';
import { ifMatch } from '../../data/api.ts';
import { sentCount } from '../../data/outgoing.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { DocumentButton } from '../../parts/actions/document-button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Ranked, type Ranking } from '../../parts/lists/ranked.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { PickCall } from '../../queue/pick-call.tsx';
import { QUEUE } from '../../queue/words.ts';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { read } from '../recommendation-page.tsx';
import { Quota, recommendationsIn } from '../quota.tsx';
import { RECOMMENDER_WORDS } from '../words.ts';

const W = RECOMMENDER_WORDS.order;

/** The recommender's own order of what it recommends, call by call. */
export function OrderPage() {
  const reader = useReader();
  return (
    <>
      <PageTitle over={<Link to={ADDRESSES.recommender}>{reader.say(W.back)}</Link>}>
        {reader.say(W.title)}
      </PageTitle>
      <p>{reader.say(W.says)}</p>
      <PickCall>{(call) => <OrderIn key={call.id} call={call} />}</PickCall>
    </>
  );
}

interface Recommended {
  readonly number: string | null;
  readonly title: string;
  readonly association: string;
}

function OrderIn({ call }: { readonly call: ListedCall }) {
  const answer = useAnswer((api) => load(api, call.id), [call.id, sentCount.value]);
  return <Loaded answer={answer}>{(data) => <Order call={call} {...data} />}</Loaded>;
}

async function load(api: PilotsClient, callId: string) {
  const ranking = await recommendationsIn(api, callId);
  const known = new Map<string, Recommended>();
  // a quota is some few, and the order tells ids alone
  for (const applicationId of ranking.applications)
    known.set(applicationId, await recommendedOf(api, { callId, applicationId }));
  return { ranking, known };
}

async function recommendedOf(
  api: PilotsClient,
  path: { callId: string; applicationId: string },
): Promise<Recommended> {
  const { standardNumber, content, association } = await read(api, path);
  const title = content.standard?.titleZh ?? '';
  return { number: standardNumber, title, association: association.name };
}

interface OrderProps {
  readonly call: ListedCall;
  readonly ranking: Ranking;
  readonly known: ReadonlyMap<string, Recommended>;
}

function Order({ call, ranking, known }: OrderProps) {
  const reader = useReader();
  const callId = call.id;
  const nameOf = (id: string) => known.get(id)?.number ?? reader.say(QUEUE.noNumber);
  return (
    <>
      <Quota call={call} used={ranking.applications.length} />
      {ranking.applications.length === 0 ? (
        <Empty says={reader.say(W.empty)} />
      ) : (
        <Ranked
          label={reader.say(W.list)}
          ranking={ranking}
          nameOf={nameOf}
          cell={(id) => (
            <>
              <Link to={addressOf(ADDRESSES.recommendation, { callId, applicationId: id })}>
                {nameOf(id)}
              </Link>{' '}
              <Chinese>{known.get(id)?.title ?? ''}</Chinese>{' '}
              <span class="quiet">
                <Chinese>{known.get(id)?.association ?? ''}</Chinese>
              </span>
            </>
          )}
          put={(api, next, key) => put(api, { callId, next, key })}
        />
      )}
      {ranking.applications.length > 0 && (
        <div class="actions">
          <DocumentButton name={`${callId}.pdf`} ask={(api) => summaryIn(api, callId)}>
            {reader.say(W.summary)}
          </DocumentButton>
        </div>
      )}
    </>
  );
}

async function summaryIn(api: PilotsClient, callId: string): Promise<Blob> {
  const params = { path: { callId } };
  const path = '/v1/recommender/calls/{callId}/summary';
  return dataOf(await api.GET(path, { params, parseAs: 'blob' }));
}

async function put(
  api: PilotsClient,
  { callId, next, key }: { callId: string; next: Ranking; key: string },
): Promise<Ranking> {
  const answered = await api.PUT('/v1/recommender/calls/{callId}/ranking', {
    params: { path: { callId }, header: { ...ifMatch(next.version), 'Idempotency-Key': key } },
    body: { applications: [...next.applications] },
  });
  return answered.response.status === 412 ? recommendationsIn(api, callId) : dataOf(answered);
}
