import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedCall } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Link } from '../../parts/frame/link.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Waiting } from '../../parts/states/waiting.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { AnnouncementPreview } from './preview.tsx';
import { type Wanted, dateIn, tried } from './publish.ts';
import { HeldBack, PublishButton } from './sending.tsx';
import { PUBLISHING_WORDS as W } from './words.ts';

type Summary = AnswerOf<'listNotices'>['notices'][number];

interface PartProps {
  readonly call: ListedCall;
  readonly turn: number;
  readonly done: () => void;
}

/** Each notice of the call: still running, or to be announced as it would be now. */
export function AnnouncePart({ call, turn, done }: PartProps) {
  const reader = useReader();
  const answer = useAnswer(
    async (api) =>
      dataOf(await api.GET('/v1/calls/{callId}/notices', { params: { path: { callId: call.id } } }))
        .notices,
    [call.id, turn],
  );
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <FailedNotice {...answer} />;
  if (answer.data.length === 0) return <Empty says={reader.say(W.noNotice)} />;
  return (
    <>
      <p>{reader.say(W.announcementIntro)}</p>
      {answer.data.toReversed().map((notice) => (
        <OfNotice key={notice.number} call={call} notice={notice} turn={turn} done={done} />
      ))}
    </>
  );
}

function OfNotice({ call, notice, turn, done }: PartProps & { readonly notice: Summary }) {
  const reader = useReader();
  const { number, to, isComplete } = notice;
  const isOver = dateIn(call.serverTime) > (to ?? '');
  return (
    <section>
      <h3>
        <Link to={addressOf(ADDRESSES.notice, { callId: call.id, number })}>
          {reader.say(W.noticeNumber(number))}
        </Link>
      </h3>
      {!isComplete && (
        <Notice kind="warn">
          <p>{reader.say(W.unfinished(number))}</p>
        </Notice>
      )}
      {isOver ? (
        <AsItWouldBe
          call={call}
          wanted={{ kind: 'announcement', callId: call.id, notice: number }}
          turn={turn}
          done={done}
        />
      ) : (
        <p>{reader.say(W.running(number, reader.date(to ?? '')))}</p>
      )}
    </section>
  );
}

interface TriedProps extends PartProps {
  readonly wanted: Extract<Wanted, { kind: 'announcement' }>;
}

function AsItWouldBe({ call, wanted, turn, done }: TriedProps) {
  const reader = useReader();
  const answer = useAnswer((api) => tried(api, wanted), [wanted.callId, wanted.notice, turn]);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed')
    return (
      <>
        <HeldBack {...answer} />
        <ToObjections callId={wanted.callId} />
      </>
    );
  if (!answer.data) return <Empty says={reader.say(W.nothingToAnnounce)} />;
  const { entries, contested } = answer.data.preview;
  const { notice } = wanted;
  return (
    <>
      <AnnouncementPreview tried={answer.data} />
      {contested.length > 0 && <ToObjections callId={wanted.callId} />}
      <PublishButton
        wanted={wanted}
        preview={answer.data.preview}
        name={W.announce}
        asks={W.announceAsk(notice)}
        says={W.announceSays(entries.length, contested.length, closingOf(call, reader))}
        outgoing={W.announcing(notice)}
        done={done}
      />
    </>
  );
}

/** When the call takes no more filings, where it still does: an announcement does not end that. */
function closingOf({ status, window }: ListedCall, reader: Reader): string | null {
  return status === 'open' && window ? reader.instant(window.closesAt) : null;
}

function ToObjections({ callId }: { readonly callId: string }) {
  const reader = useReader();
  return (
    <p>
      <Link to={`${ADDRESSES.objections}?call=${encodeURIComponent(callId)}`}>
        {reader.say(W.toObjections)}
      </Link>
    </p>
  );
}
