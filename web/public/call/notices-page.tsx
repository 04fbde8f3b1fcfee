import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { Link } from '../../parts/frame/link.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Day } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { NOTICE_WORDS as N } from '../notice/words.ts';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame } from './call-frame.tsx';

type Summary = AnswerOf<'listNotices'>['notices'][number];

/** The public notices of a call, each with the way to it. */
export function NoticesPage() {
  return (
    <CallFrame tab="notices" ask={noticesOf}>
      {(call, notices) => <Notices call={call} notices={notices} />}
    </CallFrame>
  );
}

function Notices({ call, notices }: { call: Call; notices: readonly Summary[] }) {
  const reader = useReader();
  if (notices.length === 0) return <Empty says={reader.say(W.noNotices)} />;
  const callId = call.id;
  const nameOf = ({ number }: Summary) => reader.say(N.title(number));
  return (
    <>
      <DataTable
        caption={reader.say(W.notices)}
        rows={notices}
        keyOf={({ number }) => String(number)}
        nameOf={nameOf}
        columns={[
          {
            id: 'notice',
            name: reader.say(W.name),
            cell: (each) => (
              <Link to={addressOf(ADDRESSES.notice, { callId, number: each.number })}>
                {nameOf(each)}
              </Link>
            ),
          },
          { id: 'from', name: reader.say(N.from), cell: ({ from }) => <Day on={from ?? ''} /> },
          { id: 'to', name: reader.say(N.to), cell: ({ to }) => <Day on={to ?? ''} /> },
          {
            id: 'count',
            name: reader.say(N.entries),
            isFigure: true,
            cell: ({ count }) => reader.number(count),
          },
        ]}
      />
      <p>
        <Link to={addressOf(ADDRESSES.objectionAnswer, { callId })}>
          {reader.say(N.readAnswer)}
        </Link>
      </p>
    </>
  );
}

async function noticesOf(api: PilotsClient, { id: callId }: Call): Promise<readonly Summary[]> {
  const params = { path: { callId } };
  return dataOf(await api.GET('/v1/calls/{callId}/notices', { params })).notices;
}
