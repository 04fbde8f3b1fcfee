import { useRoute } from 'preact-iso/router';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call, PublishedList } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PrintButton } from '../../parts/actions/copy-button.tsx';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Moment } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { PUBLIC_WORDS } from '../words.ts';
import { ListTable } from './list-table.tsx';
import { type Standing, firstMinute, lastMinute, standingAt } from './period.ts';
import { VerifyList } from './verify-list.tsx';
import { NOTICE_WORDS as W } from './words.ts';

/** One public notice: its days, its projects, and how one objects to them and verifies the list. */
export function NoticePage() {
  const { callId = '', number = '' } = useRoute().params;
  const answer = useAnswer((api) => noticeOf(api, callId, number), [callId, number]);
  return <Loaded answer={answer}>{(given) => <Shown {...given} />}</Loaded>;
}

export interface GivenNotice {
  readonly call: Call;
  readonly notice: PublishedList;
}

/** A notice, and the call that it belongs to. */
export async function noticeOf(
  api: PilotsClient,
  callId: string,
  number: string,
): Promise<GivenNotice> {
  const path = { callId, number: Number(number) };
  const [call, notice] = await Promise.all([
    api.GET('/v1/calls/{callId}', { params: { path: { callId } } }),
    api.GET('/v1/calls/{callId}/notices/{number}', { params: { path } }),
  ]);
  return { call: dataOf(call), notice: dataOf(notice) };
}

/** The days of a notice, which every notice has. */
export function daysOf({ from, to }: PublishedList): { from: string; to: string } {
  return { from: from ?? '', to: to ?? '' };
}

function Shown({ call, notice }: GivenNotice) {
  const reader = useReader();
  const { number, publishedAt, entries } = notice;
  const { from, to } = daysOf(notice);
  const at = { callId: call.id, number };
  const standing = standingAt(call.serverTime, { from, to });
  const title = reader.say(W.title(number));
  return (
    <>
      <PageTitle
        over={
          <Link to={addressOf(ADDRESSES.notices, { callId: call.id })}>
            {reader.say(call.name)}
          </Link>
        }
        windowTitle={`${title} · ${reader.say(call.name)}`}
      >
        {title}
      </PageTitle>
      <SummaryList
        rows={[
          {
            name: reader.say(W.days),
            value: reader.say(PUBLIC_WORDS.fromTo(reader.date(from), reader.date(to))),
          },
          { name: reader.say(W.published), value: <Moment at={publishedAt} /> },
          { name: reader.say(W.entries), value: entries.length },
        ]}
      />
      <Section id="list" heading={reader.say(W.list)}>
        <Objecting standing={standing} from={from} to={to} />
        <ListTable
          list={notice}
          act={
            standing !== 'open'
              ? undefined
              : ({ position, titleZh }) => (
                  <Link to={`${addressOf(ADDRESSES.objection, at)}?position=${position}`}>
                    {reader.say(W.object)}
                    <span class="unseen">{reader.say(W.objectTo(titleZh))}</span>
                  </Link>
                )
          }
        />
      </Section>
      <p>
        <Link to={addressOf(ADDRESSES.objectionAnswer, { callId: call.id })}>
          {reader.say(W.readAnswer)}
        </Link>
      </p>
      <VerifyList list={notice} />
      <div class="actions no-print">
        <PrintButton />
      </div>
    </>
  );
}

const SAYS = { before: W.notYet, open: W.canObject, over: W.over } as const;

/** Until which minute one may object, or from which. */
export function Objecting(props: { standing: Standing; from: string; to: string }) {
  const { standing, from, to } = props;
  return (
    <p>
      {useReader().say(SAYS[standing])}
      <Moment at={standing === 'before' ? firstMinute(from) : lastMinute(to)} />
    </p>
  );
}
