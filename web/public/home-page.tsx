import { dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import type { Calls, ListedCall } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ButtonLink } from '../parts/actions/button.tsx';
import { PageTitle, Section } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Stations } from '../parts/lists/stations.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { Badge } from '../parts/text/badge.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { CallsTable } from '../calls/calls-table.tsx';
import { ClosesAt, useExtensions } from '../calls/own-extensions.tsx';
import { remaining } from './remaining.ts';
import { RunningNotices } from './running-notices.tsx';
import { PUBLIC_WORDS as W } from './words.ts';

/** The open call first, and what one does about it; then the others. */
export function HomePage() {
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/calls')), []);
  return <Loaded answer={answer}>{(data) => <Home {...data} />}</Loaded>;
}

function Home({ calls, serverTime }: Calls) {
  const reader = useReader();
  const open = calls.filter(({ status }) => status === 'open');
  const others = calls.filter(({ status }) => status !== 'open');
  const [first, ...more] = open;
  return (
    <>
      {first ? <OpenCall call={first} now={serverTime} /> : <NothingOpen />}
      <RunningNotices calls={calls} now={serverTime} />
      {more.length > 0 && (
        <Section id="more" heading={reader.say(W.openNow)}>
          <CallsTable calls={more} caption={reader.say(W.openNow)} isTitled />
        </Section>
      )}
      <Section id="others" heading={reader.say(W.others)}>
        <Others calls={others} />
      </Section>
    </>
  );
}

/** The calls that are not open, each with the way to its results. */
export function Others({ calls }: Pick<Calls, 'calls'>) {
  const reader = useReader();
  if (calls.length === 0) return <Empty says={reader.say(W.noOthers)} />;
  return (
    <CallsTable
      calls={calls}
      caption={reader.say(W.others)}
      isTitled
      {...(calls.some(isHeldHere) && {
        act: {
          name: reader.say(W.list),
          of: (call) =>
            isHeldHere(call) && (
              <Link to={addressOf(ADDRESSES.results, { callId: call.id })}>
                {reader.say(W.results)}
                <span class="unseen"> {reader.say(call.name)}</span>
              </Link>
            ),
        },
      })}
    />
  );
}

/** Without a window nobody files here, and nothing comes of it here. */
function isHeldHere({ window }: ListedCall): boolean {
  return window !== null;
}

function NothingOpen() {
  const reader = useReader();
  return (
    <>
      <PageTitle windowTitle={reader.say(W.home)}>{reader.say(W.noneOpen)}</PageTitle>
      <Empty says={reader.say(W.noneOpenSays)} />
    </>
  );
}

function OpenCall({ call, now }: { call: ListedCall; now: string }) {
  const reader = useReader();
  const extendedTo = useExtensions().get(call.id);
  return (
    <>
      <PageTitle windowTitle={reader.say(W.home)} over={<OverTitle call={call} />}>
        {reader.say(call.name)}
      </PageTitle>
      {call.window && (
        <>
          <Left now={now} until={extendedTo ?? call.window.closesAt} />
          <p>
            {reader.say(W.closes)}{' '}
            <ClosesAt closesAt={call.window.closesAt} extendedTo={extendedTo} />
          </p>
        </>
      )}
      <div class="actions">
        <ButtonLink to={addressOf(ADDRESSES.check, { callId: call.id })}>
          {reader.say(W.checkMine)}
        </ButtonLink>
        <ButtonLink to={ADDRESSES.startFiling} kind="secondary">
          {reader.say(W.startFiling)}
        </ButtonLink>
        <ButtonLink to={addressOf(ADDRESSES.call, { callId: call.id })} kind="secondary">
          {reader.say(W.readConditions)}
        </ButtonLink>
      </div>
      <Section id="progress" heading={reader.say(W.stations)}>
        <Stations
          label={reader.say(W.stations)}
          at={0}
          stations={[W.filing, W.recommending, W.examining, W.reviewing, W.announcing].map(
            (name) => ({ name: reader.say(name) }),
          )}
        />
      </Section>
    </>
  );
}

function OverTitle({ call }: { call: ListedCall }) {
  const reader = useReader();
  return (
    <>
      <Badge tone="good">{reader.say(W.openNow)}</Badge>{' '}
      {call.isSample && <Badge tone="person">{reader.say(W.sample)}</Badge>}
    </>
  );
}

function Left({ now, until }: { now: string; until: string }) {
  const reader = useReader();
  const left = remaining(now, until);
  if (!left) return null;
  return (
    <p class="days-left">
      {left.unit === 'hours' ? (
        reader.say(W.hoursLeft(left.hours, left.minutes))
      ) : (
        <>
          {reader.say(W.left)} <b>{left.days}</b> {reader.say(W.days)}
        </>
      )}
    </p>
  );
}
