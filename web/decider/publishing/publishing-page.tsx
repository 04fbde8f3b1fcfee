import { useState } from 'preact/hooks';
import { ADDRESSES } from '../../app/addresses.ts';
import type { ListedCall } from '../../data/answers.ts';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { ToldOnce } from '../../parts/states/told-once.tsx';
import { PARTS } from '../../parts/words.ts';
import { PickCall } from '../../queue/pick-call.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { AnnouncePart } from './announce-part.tsx';
import { NoticePart } from './notice-part.tsx';
import { published } from './publish.ts';
import { PUBLISHING_WORDS as W } from './words.ts';

/** What a round publishes: its next notice, and the announcement of those that have ended. */
export function PublishingPage() {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <PickCall>{(call) => <Publishing key={call.id} call={call} />}</PickCall>
    </>
  );
}

function Publishing({ call }: { readonly call: ListedCall }) {
  const reader = useReader();
  const [turn, setTurn] = useState(0);
  const done = () => setTurn((before) => before + 1);
  return (
    <>
      <LastPublished callId={call.id} />
      <Section id="notice" heading={reader.say(W.notice)}>
        <NoticePart call={call} turn={turn} done={done} />
      </Section>
      <Section id="announcement" heading={reader.say(W.announcement)}>
        <AnnouncePart call={call} turn={turn} done={done} />
      </Section>
    </>
  );
}

function LastPublished({ callId }: { readonly callId: string }) {
  const reader = useReader();
  const last = published.value;
  if (last?.callId !== callId) return null;
  const { kind, list } = last;
  const isNotice = kind === 'notice';
  return (
    <ToldOnce of={published}>
      <Notice kind="success" isNew>
        <p>
          {reader.say((isNotice ? W.published : W.announcedNow)(list.count))}{' '}
          <Link
            to={
              isNotice
                ? addressOf(ADDRESSES.notice, { callId, number: list.number })
                : addressOf(ADDRESSES.results, { callId })
            }
          >
            {reader.say(isNotice ? W.seeNotice : W.seeResults)}
          </Link>
        </p>
        <p>
          <button type="button" class="plain" onClick={() => (published.value = null)}>
            {reader.say(PARTS.close)}
          </button>
        </p>
      </Notice>
    </ToldOnce>
  );
}
