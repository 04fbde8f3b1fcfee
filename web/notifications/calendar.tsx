import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { AnswerOf } from '../data/answers.ts';
import { ifMatch } from '../data/api.ts';
import { useCommand } from '../data/use-command.ts';
import { Button } from '../parts/actions/button.tsx';
import { CopyButton } from '../parts/actions/copy-button.tsx';
import { Section } from '../parts/frame/heading.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { useReader } from '../reader/context.ts';
import { CALENDAR_WORDS as W } from './calendar-words.ts';

/** What was done last: the address that was made, or that it was revoked. */
export type CalendarDone = { readonly address: string } | 'removed' | null;

interface CalendarProps {
  readonly calendar: NonNullable<AnswerOf<'getNotifications'>['calendar']>;
  readonly done: CalendarDone;
  /** Told what was done; what is there is read anew. */
  readonly onDone: (done: CalendarDone) => void;
}

/** The address at which the reader's due dates are read as a calendar: made, renewed, revoked. */
export function CalendarPart({ calendar: { version, since }, done, onDone }: CalendarProps) {
  const reader = useReader();
  const make = useCommand(makeCalendar, ({ address }) => onDone({ address }));
  const remove = useCommand(removeCalendar, () => onDone('removed'));
  const failure = make.failure ?? remove.failure;
  return (
    <Section id="calendar" heading={reader.say(W.title)}>
      <p>{reader.say(W.says)}</p>
      {failure && <FailedNotice failure={failure} again={() => onDone(null)} />}
      {done === 'removed' && <Notice kind="success" title={reader.say(W.removed)} isNew />}
      {done !== null && done !== 'removed' && (
        <Notice kind="success" title={reader.say(W.made)} isNew>
          <p>
            <code>{done.address}</code>
          </p>
          <p>{reader.say(W.madeSays)}</p>
          <CopyButton text={() => done.address}>{reader.say(W.copy)}</CopyButton>
        </Notice>
      )}
      {since !== null && (
        <SummaryList rows={[{ name: reader.say(W.since), value: reader.instant(since) }]} />
      )}
      <div class="actions">
        <Button onPress={() => void make.send({ version })} isBusy={make.isSending}>
          {reader.say(since === null ? W.make : W.renew)}
        </Button>
        {since !== null && (
          <Button
            kind="danger"
            onPress={() => void remove.send({ version })}
            isBusy={remove.isSending}
          >
            {reader.say(W.remove)}
          </Button>
        )}
      </div>
    </Section>
  );
}

interface Seen {
  readonly version: number;
}

async function makeCalendar(api: PilotsClient, { version }: Seen) {
  const params = { header: version > 0 ? ifMatch(version) : {} };
  return dataOf(await api.POST('/v1/notifications/calendar', { params }));
}

async function removeCalendar(api: PilotsClient, { version }: Seen) {
  const params = { header: ifMatch(version) };
  return dataOf(await api.DELETE('/v1/notifications/calendar', { params }));
}
