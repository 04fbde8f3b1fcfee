import { useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { type Objected, objected } from '../../../shared/client/objecting.ts';
import { work } from '../../../shared/domain/publication/work.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useKeptInTab } from '../../data/kept-in-tab.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { useArrivalAtStep } from '../../parts/frame/step-heading.tsx';
import { Stations } from '../../parts/lists/stations.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Moment } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { type GivenNotice, Objecting, daysOf, noticeOf } from './notice-page.tsx';
import { CheckAnswers, LinkSent, Lodged, Questions } from './objection-steps.tsx';
import { STEPS, type Step, type Typed, confirmsByLink, objectionOf, stepAt } from './objection.ts';
import { lastMinute, standingAt } from './period.ts';
import type { Entry } from './search.ts';
import { NOTICE_WORDS, OBJECTION_WORDS as W } from './words.ts';

/** An objection to one project on notice: what, who, check, and the code by which its answer is read. */
export function ObjectionPage() {
  const reader = useReader();
  const { params, query } = useRoute();
  const { callId = '', number = '' } = params;
  const answer = useAnswer((api) => noticeOf(api, callId, number), [callId, number]);
  return (
    <Loaded answer={answer}>
      {(given) => {
        const entry = given.notice.entries.find(
          ({ position }) => String(position) === query['position'],
        );
        const at = addressOf(ADDRESSES.notice, { callId, number });
        return (
          <>
            <PageTitle
              over={<Link to={at}>{reader.say(NOTICE_WORDS.title(given.notice.number))}</Link>}
            >
              {reader.say(W.title)}
            </PageTitle>
            {entry ? (
              <Objection key={entry.position} given={given} entry={entry} asked={query['step']} />
            ) : (
              <Empty says={reader.say(W.noPlace)} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface ObjectionProps {
  readonly given: GivenNotice;
  readonly entry: Entry;
  readonly asked: string | undefined;
}

function Objection({ given: { call, notice }, entry, asked }: ObjectionProps) {
  const reader = useReader();
  const path = { callId: call.id, number: notice.number };
  const key = `objection ${call.id} ${notice.number} ${entry.position}`;
  const [typed, setTyped] = useKeptInTab<Typed>(key, {});
  const [done, setDone] = useKeptInTab<Objected | null>(`${key} done`, null);
  const { lodge, part } = useLodging(path, (came) => {
    setTyped({});
    setDone(came);
  });
  const byLink = confirmsByLink(call);
  const step = stepAt(asked, typed, byLink);
  useArrivalAtStep(done ? done.by : step);
  const close = () => setDone(null);
  if (done?.by === 'work')
    return <Lodged receipt={done.receipt} callId={call.id} entry={entry} close={close} />;
  if (done) return <LinkSent confirmBy={done.asked.confirmBy} entry={entry} close={close} />;
  const days = daysOf(notice);
  const standing = standingAt(call.serverTime, days);
  if (standing !== 'open') return <Objecting standing={standing} {...days} />;
  const toStep = (name: Step) =>
    `${addressOf(ADDRESSES.objection, path)}?position=${entry.position}&step=${name}`;
  return (
    <>
      <p>
        <strong lang="zh-CN">{`${entry.standardNumber} ${entry.titleZh}`}</strong>
        <br />
        <span lang="zh-CN">{entry.association.name}</span>
      </p>
      <p class="quiet">
        {reader.say(W.until)} <Moment at={lastMinute(days.to)} />
      </p>
      <Stations
        label={reader.say(W.steps)}
        at={Object.keys(STEPS).indexOf(step)}
        stations={Object.values(W.step).map((name) => ({ name: reader.say(name) }))}
      />
      {step === 'answers' ? (
        <CheckAnswers
          typed={typed}
          toStep={toStep}
          byLink={byLink}
          lodge={lodge}
          part={part}
          send={() => void lodge.send(objectionOf(typed, entry.position))}
        />
      ) : (
        <Questions key={step} {...{ step, byLink, typed, setTyped, toStep }} />
      )}
    </>
  );
}

interface NoticePath {
  readonly callId: string;
  readonly number: number;
}

/** Sends an objection, and works for it where that is asked; `part`: how many parts are done. */
function useLodging(path: NoticePath, done: (came: Objected) => void) {
  const [part, setPart] = useState<number | null>(null);
  const lodge = useCommand<ReturnType<typeof objectionOf>, Objected>(
    async (api, body, idempotencyKey) => {
      setPart(null);
      return objected(api, { ...path, body, idempotencyKey }, (task) => {
        setPart(0);
        return work(task, setPart);
      });
    },
    done,
  );
  return { lodge, part };
}
