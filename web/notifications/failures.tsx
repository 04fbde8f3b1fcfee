import { MESSAGE_WORDS } from '../../shared/domain/messages/message-words.ts';
import type { AnswerOf } from '../data/answers.ts';
import { Notice } from '../parts/states/notice.tsx';
import { useReader } from '../reader/context.ts';
import { NOTIFICATION_WORDS as W } from './words.ts';

export type DeliveryFailures = AnswerOf<'getNotifications'>['failures'];

interface FailuresProps {
  readonly failures: DeliveryFailures;
  /** Whether the address is stated with each application, and not here. */
  readonly isOfFilings: boolean;
}

/** That mail did not arrive, why, and what can be done; nothing where all of it did. */
export function FailuresNotice({ failures, isOfFilings }: FailuresProps) {
  const reader = useReader();
  if (failures.length === 0) return null;
  return (
    <Notice kind="warn" title={reader.say(W.failed)}>
      <ul>
        {failures.map(({ applicationId, kind, at, state }) => (
          <li key={`${applicationId} ${at}`}>
            {reader.say(W.failedSays(reader.say(MESSAGE_WORDS[kind].subject), reader.instant(at)))}
            {reader.say(W[state])}
          </li>
        ))}
      </ul>
      <p>{reader.say(isOfFilings ? W.mend : W.mendHere)}</p>
    </Notice>
  );
}
