import { type Letter, beijingTime, letterOf } from './compose.ts';
import type { Text } from '../text.ts';

/** What somebody objects to, and how they say that it was them. */
export interface LinkAbout {
  readonly standardNumber: string | null;
  readonly titleZh: string | null;
  readonly callName: Text;
  /** Before which the link must be followed. */
  readonly confirmBy: string;
  /** The page that confirms it, the token in its fragment: no log and no referrer has that. */
  readonly link: string;
}

/**
 * The letter by which an objection (异议) is confirmed. Whoever reads it may not be who asked for
 * it: it says nothing of what is objected, nor who objects.
 */
export function composeLink(about: LinkAbout): Letter {
  const standard = about.standardNumber ?? '';
  const until = beijingTime(about.confirmBy);
  const chinese = [
    '有人在公示期内对下列项目提出异议，并留下了这个邮箱。如果是您提出的，请打开下面的链接，并在页面上按“确认异议”；确认之前，异议不成立。',
    `标准 Standard: ${standard}${about.titleZh ? ` 《${about.titleZh}》` : ''}`,
    `申报通知 Call: ${about.callName.zh} ${about.callName.en}`,
    `链接有效至 The link is good until: ${until}`,
    '如果不是您提出的，无需理会：链接到期后，所填内容和这个邮箱都会删除。',
  ];
  const english = [
    'Somebody objected to this project while it is on public notice, and left this address. If it was you, open the link below and press “Confirm the objection” on its page; before that it does not count.',
    'If it was not you, do nothing: when the link expires, what was stated and this address are erased.',
  ];
  const subject = { zh: '请确认您的异议', en: 'Please confirm your objection' };
  return letterOf(subject, standard, { chinese, english, page: about.link });
}
