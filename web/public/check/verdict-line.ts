import type { Assessment } from '../../form/judging.ts';
import type { NoticeKind } from '../../parts/states/notice.tsx';
import type { Reader } from '../../reader/reader.ts';
import { CHECK_WORDS as W } from '../words.ts';

export const VERDICT_KINDS: Readonly<Record<Assessment['verdict'], NoticeKind>> = {
  admissible: 'success',
  inadmissible: 'danger',
  incomplete: 'info',
  needs_person: 'warn',
};

/** The verdict in one sentence. */
export function verdictLine(
  { verdict, deciding, findings, questions }: Assessment,
  reader: Reader,
): string {
  if (verdict === 'admissible') return reader.say(W.admissible);
  if (verdict === 'needs_person') return reader.say(W.needs_person);
  if (verdict === 'incomplete') return reader.say(W.incomplete(questions.length));
  const [first] = findings.filter(({ clause }) => deciding.includes(clause));
  return reader.say(W.inadmissible(first ? reader.say(first.says) : ''));
}
