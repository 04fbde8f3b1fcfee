import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { DELIVERIES } from '../../../shared/domain/messages/delivery-words.ts';
import { MESSAGE_WORDS } from '../../../shared/domain/messages/message-words.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { useReader } from '../../reader/context.ts';
import { RECORD_WORDS as W } from './words.ts';

export type Messages = AnswerOf<'listMessages'>['messages'];

/** The mail that was sent about an application, and whether it arrived. */
export function MessagesSent({ messages }: { messages: Messages }) {
  const reader = useReader();
  return (
    <Section id="messages" heading={reader.say(W.messages)}>
      {messages.length === 0 ? (
        <p>{reader.say(W.noMessages)}</p>
      ) : (
        <DataTable
          caption={reader.say(W.messages)}
          isTitled
          rows={messages}
          keyOf={({ kind, at, days }) => `${kind} ${at} ${days}`}
          nameOf={({ kind }) => reader.say(MESSAGE_WORDS[kind].subject)}
          columns={[
            { id: 'when', name: reader.say(W.when), cell: ({ at }) => reader.instant(at) },
            {
              id: 'what',
              name: reader.say(W.what),
              cell: ({ kind }) => reader.say(MESSAGE_WORDS[kind].subject),
            },
            {
              id: 'delivery',
              name: reader.say(W.delivery),
              cell: ({ state }) => reader.say(DELIVERIES[state]),
            },
          ]}
        />
      )}
    </Section>
  );
}
