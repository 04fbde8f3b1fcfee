import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Filing, ListedCall } from '../../data/answers.ts';
import { useApi } from '../../data/api.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { ButtonLink } from '../../parts/actions/button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { type DeliveryFailures, FailuresNotice } from '../../notifications/failures.tsx';
import { More } from '../../parts/lists/more.tsx';
import { Stations } from '../../parts/lists/stations.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Badge } from '../../parts/text/badge.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { STATES } from '../../../shared/domain/application/state-words.ts';
import { ASSOCIATION_WORDS as W } from '../words.ts';
import { Closing } from './closing.tsx';
import { STANDINGS, STATIONS, byUrgency } from './standing.ts';
import { isOpenTo } from './open-to.ts';

/** Every filing of the association that one acts for: where it is, and what is asked of one now. */
export function FilingsPage() {
  const reader = useReader();
  const answer = useAnswer(load, []);
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <Loaded answer={answer}>
        {(data) => (
          <>
            <FailuresNotice failures={data.failures} isOfFilings />
            <Filings {...data} />
          </>
        )}
      </Loaded>
    </>
  );
}

async function load(api: PilotsClient) {
  const [filings, { failures }, calls] = await Promise.all([
    pageOf(api),
    deliveryFailures(api),
    api.GET('/v1/calls').then((answered) => dataOf(answered)),
  ]);
  return { ...filings, ...calls, failures };
}

/** What mail failed. The list is there all the same where that cannot be asked. */
async function deliveryFailures(api: PilotsClient): Promise<{ failures: DeliveryFailures }> {
  const { data } = await api.GET('/v1/notifications');
  return data ?? { failures: [] };
}

async function pageOf(api: PilotsClient, cursor?: string) {
  const query = cursor === undefined ? {} : { cursor };
  return dataOf(await api.GET('/v1/applications', { params: { query } }));
}

type Listed = Awaited<ReturnType<typeof load>>;

function Filings({ applications, nextCursor, calls, serverTime }: Listed) {
  const reader = useReader();
  const api = useApi();
  const [shown, setShown] = useState({ applications, nextCursor });
  const [isLoading, setLoading] = useState(false);
  const more = async (cursor: string) => {
    setLoading(true);
    const next = await pageOf(api, cursor).finally(() => setLoading(false));
    setShown({ ...next, applications: [...shown.applications, ...next.applications] });
  };
  if (shown.applications.length === 0)
    return (
      <Empty says={reader.say(W.empty)}>
        <div class="actions">
          <ButtonLink to={ADDRESSES.startFiling}>{reader.say(W.start)}</ButtonLink>
          <ButtonLink to={ADDRESSES.home} kind="secondary">
            {reader.say(W.check)}
          </ButtonLink>
        </div>
      </Empty>
    );
  const { nextCursor: cursor } = shown;
  // an order is for several, and until the call closes to the association
  const ranked = calls.filter((call) => {
    const own = shown.applications.filter((each) => each.callId === call.id);
    const isSeveral = own.filter(({ state }) => state !== 'withdrawn').length > 1;
    return isSeveral && isOpenTo(call, own[0]?.extendedTo ?? null, serverTime);
  });
  return (
    <>
      <div class="actions">
        <ButtonLink to={ADDRESSES.startFiling}>{reader.say(W.start)}</ButtonLink>
        {ranked.map(({ id }) => (
          <ButtonLink key={id} to={addressOf(ADDRESSES.ranking, { callId: id })} kind="secondary">
            {reader.say(W.ranking)}
          </ButtonLink>
        ))}
        <ButtonLink to={ADDRESSES.archive} kind="secondary">
          {reader.say(W.archive)}
        </ButtonLink>
      </div>
      <ul class="cards">
        {byUrgency(shown.applications).map((filing) => (
          <Card
            key={filing.id}
            filing={filing}
            call={calls.find(({ id }) => id === filing.callId)}
            now={serverTime}
          />
        ))}
      </ul>
      {cursor !== null && (
        <More
          shown={shown.applications.length}
          onMore={() => void more(cursor)}
          isLoading={isLoading}
        />
      )}
    </>
  );
}

interface CardProps {
  readonly filing: Filing;
  readonly call: ListedCall | undefined;
  readonly now: string;
}

function Card({ filing, call, now }: CardProps) {
  const reader = useReader();
  const { id, callId, state, standardNumber, titleZh, submittedAt, updatedAt, extendedTo } = filing;
  const closesAt = extendedTo ?? call?.window?.closesAt;
  const { at, asked, says } = STANDINGS[state];
  const address = addressOf(ADDRESSES.filing, { callId, applicationId: id });
  const isOurs = asked === 'finish' || asked === 'correct';
  return (
    <li>
      <h2 class="card-title">
        <Link to={address}>
          <span class="whole">{standardNumber ?? reader.say(W.noNumber)}</span>
          {titleZh !== null && (
            <>
              {' '}
              <Chinese>{titleZh}</Chinese>
            </>
          )}
        </Link>{' '}
        <Badge tone={isOurs ? 'person' : 'quiet'}>{reader.say(STATES[state])}</Badge>
      </h2>
      {call && <p class="quiet small">{reader.say(call.name)}</p>}
      {at !== null && (
        <Stations
          label={reader.say(W.stations)}
          at={at}
          stations={STATIONS.map((name) => ({ name: reader.say(name) }))}
        />
      )}
      <p>{reader.say(says)}</p>
      <p class="quiet small">
        {isOurs && state !== 'returned_for_correction' && closesAt != null && (
          <>
            <Closing deadline={{ closesAt, isExtended: extendedTo !== null }} now={now} /> ·{' '}
          </>
        )}
        {submittedAt === null
          ? reader.say(W.updated(reader.instant(updatedAt)))
          : reader.say(W.submittedAt(reader.instant(submittedAt)))}
      </p>
      <ButtonLink to={address} kind={isOurs ? 'primary' : 'secondary'}>
        {reader.say(W.actions[asked])}
        <span class="unseen"> {standardNumber ?? ''}</span>
      </ButtonLink>
    </li>
  );
}
