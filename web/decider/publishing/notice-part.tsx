import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedCall } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { DateField, NumberField } from '../../parts/fields/text-fields.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Waiting } from '../../parts/states/waiting.tsx';
import { useReader } from '../../reader/context.ts';
import { NoticePreview } from './preview.tsx';
import { type Wanted, dateIn, tried } from './publish.ts';
import { HeldBack, PublishButton } from './sending.tsx';
import { PUBLISHING_WORDS as W } from './words.ts';

interface PartProps {
  readonly call: ListedCall;
  /** Another number once something was published: all is asked for anew. */
  readonly turn: number;
  readonly done: () => void;
}

/** The next notice, as it would be published now. */
export function NoticePart({ call, turn, done }: PartProps) {
  const reader = useReader();
  const [from, setFrom] = useState(dateIn(call.serverTime));
  const [days, setDays] = useState('');
  const isAsked = call.noticeWorkingDays === null;
  const isStated = from !== '' && (!isAsked || /^[1-9]\d?$/.test(days));
  const wanted: Wanted = {
    kind: 'notice',
    callId: call.id,
    from,
    ...(isAsked && { workingDays: Number(days) }),
  };
  return (
    <>
      <p>{reader.say(W.noticeIntro)}</p>
      <Undecided callId={call.id} turn={turn} />
      <DateField
        id="notice-from"
        label={reader.say(W.from)}
        hint={reader.say(W.fromHint)}
        value={from}
        onValue={setFrom}
      />
      {isAsked && (
        <NumberField
          id="notice-days"
          label={reader.say(W.workingDays)}
          hint={reader.say(W.workingDaysHint)}
          min={1}
          value={days}
          onValue={setDays}
        />
      )}
      {isStated && <AsItWouldBe wanted={wanted} turn={turn} done={done} />}
    </>
  );
}

function AsItWouldBe({
  wanted,
  turn,
  done,
}: Omit<PartProps, 'call'> & { readonly wanted: Wanted }) {
  const reader = useReader();
  const answer = useAnswer((api) => tried(api, wanted), [JSON.stringify(wanted), turn]);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <HeldBack {...answer} />;
  if (!answer.data) return <Empty says={reader.say(W.nothingToPublish)} />;
  const { list, preview } = answer.data;
  return (
    <>
      <NoticePreview tried={answer.data} />
      <PublishButton
        wanted={wanted}
        preview={answer.data.preview}
        name={W.publish}
        asks={W.publishAsk(list.number)}
        says={W.publishSays(preview.entries.length, preview.told.length)}
        outgoing={W.publishing(list.number)}
        done={done}
      />
    </>
  );
}

/** What misses the notice, since nobody has decided on it. */
function Undecided({ callId, turn }: { readonly callId: string; readonly turn: number }) {
  const reader = useReader();
  const answer = useAnswer((api) => undecidedIn(api, callId), [callId, turn]);
  if (answer.state !== 'ready' || answer.data === '0') return null;
  return (
    <Notice kind="warn">
      <p>
        {reader.say(W.undecided(answer.data))}{' '}
        <Link to={`${ADDRESSES.scores}?call=${encodeURIComponent(callId)}`}>
          {reader.say(W.toScores)}
        </Link>
      </p>
    </Notice>
  );
}

/** How many, up to a hundred; beyond that it is said to be more. */
async function undecidedIn(api: PilotsClient, callId: string): Promise<string> {
  const { applications, nextCursor } = dataOf(
    await api.GET('/v1/decider/calls/{callId}/applications', {
      params: { path: { callId }, query: { queue: 'proposed', limit: 100 } },
    }),
  );
  return `${applications.length}${nextCursor === null ? '' : '+'}`;
}
