import type { NoticeKind } from '../parts/states/notice.tsx';
import { catalogue } from '../reader/catalogue.ts';
import type { Reader } from '../reader/reader.ts';
import type { Assessment } from './judging.ts';

const W = catalogue({
  admissible: { zh: '可以申报', en: 'It qualifies' },
  inadmissible: (clauses: string) => ({
    zh: `不可申报：${clauses}`,
    en: `It does not qualify: ${clauses}`,
  }),
  incomplete: (count: number) => ({
    zh: `还差 ${count} 项`,
    en: `${count} more answers are needed`,
  }),
  needs_person: { zh: '需人工判断', en: 'A person has to judge' },
});

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
