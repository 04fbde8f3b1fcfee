import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { Call, PublishedList } from '../../data/answers.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { useReader } from '../../reader/context.ts';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame } from './call-frame.tsx';
import { PublishedTable } from './published-table.tsx';

export function NoticesPage() {
  const reader = useReader();
  return (
    <CallFrame tab="notices" ask={noticesOf}>
      {(_call, notices) =>
        notices.length === 0 ? (
          <Empty says={reader.say(W.noNotices)} />
        ) : (
          notices.map((notice) => (
            <Section key={notice.number} id={`notice-${notice.number}`} heading={titleOf(notice)}>
              <PublishedTable list={notice} />
            </Section>
          ))
        )
      }
    </CallFrame>
  );

  function titleOf({ number, from, to }: PublishedList): string {
    const days = from && to ? W.fromTo(reader.date(from), reader.date(to)) : { zh: '', en: '' };
    return reader.say(W.noticeTitle(number, reader.say(days)));
  }
}

async function noticesOf(api: PilotsClient, { id: callId }: Call): Promise<PublishedList[]> {
  const params = { path: { callId } };
  const { notices } = dataOf(await api.GET('/v1/calls/{callId}/notices', { params }));
  return Promise.all(
    notices.map(async ({ number }) => {
      const params = { path: { callId, number } };
      return dataOf(await api.GET('/v1/calls/{callId}/notices/{number}', { params }));
    }),
  );
}
