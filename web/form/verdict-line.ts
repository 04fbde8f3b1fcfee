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
  notYet: (clauses: string) => ({
    zh: `按目前所填，还不符合：${clauses}`,
    en: `By what is filled in so far, not met yet: ${clauses}`,
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
export function verdictLine(assessment: Assessment, reader: Reader): string {
  const { verdict, questions } = assessment;
  if (verdict === 'admissible') return reader.say(W.admissible);
  if (verdict === 'needs_person') return reader.say(W.needs_person);
  if (verdict === 'incomplete') return reader.say(W.incomplete(questions.length));
  return reader.say(W.inadmissible(firstUnmet(assessment, reader)));
}

/** The same while a filing is being filled in: what is not met may only not be there yet. */
export function draftLine(assessment: Assessment, reader: Reader): string {
  if (assessment.verdict !== 'inadmissible') return verdictLine(assessment, reader);
  return reader.say(W.notYet(firstUnmet(assessment, reader)));
}

function firstUnmet({ deciding, findings }: Assessment, reader: Reader): string {
  const [first] = findings.filter(({ clause }) => deciding.includes(clause));
  return first ? reader.say(first.says) : '';
}
