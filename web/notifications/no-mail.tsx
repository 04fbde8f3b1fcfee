import { Notice } from '../parts/states/notice.tsx';
import { useReader } from '../reader/context.ts';
import { NOTIFICATION_WORDS as W } from './words.ts';

interface NoMailProps {
  readonly sendsMail: boolean;
}

/** That the environment sends no mail, and what there is instead; nothing where it sends some. */
export function NoMailNotice({ sendsMail }: NoMailProps) {
  const reader = useReader();
  if (sendsMail) return null;
  return (
    <Notice kind="info" title={reader.say(W.noMail)}>
      <p>{reader.say(W.noMailSays)}</p>
    </Notice>
  );
}
