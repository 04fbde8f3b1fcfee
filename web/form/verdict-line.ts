import type { NoticeKind } from '../parts/states/notice.tsx';
import { draftMarkOf, markOf } from '../parts/lists/marks.ts';
import type { Text } from '../../shared/domain/text.ts';
import { catalogue } from '../reader/catalogue.ts';
import type { Reader } from '../reader/reader.ts';
import type { Assessment } from './judging.ts';

const W = catalogue({
  admissible: {
    zh: '符合可预判的条件，可以申报',
    en: 'It meets what can be judged beforehand',
  },
  inadmissible: (clauses: string) => ({
    zh: `不可申报：${clauses}`,
    en: `It does not qualify: ${clauses}`,
  }),
  admissibleButOpen: (count: number) => ({
    zh: `必备条件已符合；另有 ${count} 条还缺所需内容，暂不能判断`,
    en: `The necessary conditions are met; ${count} more ${count === 1 ? 'clause' : 'clauses'} cannot be judged yet, for want of an answer`,
  }),
  incomplete: (count: number) => ({
    zh: `必备条件还差 ${count} 项回答`,
    en: `The necessary conditions still need ${count} ${count === 1 ? 'answer' : 'answers'}`,
  }),
  incompleteElsewhere: {
    zh: '本页没有待填的内容；其他部分还有待填的内容',
    en: 'Nothing is missing on this page; other sections are not filled in yet',
  },
  notYet: (clauses: string) => ({
    zh: `按目前所填，还不符合：${clauses}`,
    en: `By what is filled in so far, not met yet: ${clauses}`,
  }),
  waits: (count: number, answers: number) => ({
    zh: `材料尚未齐全：还缺 ${count} 项必需的材料${answers === 0 ? '' : `；另有 ${answers} 项内容待补充`}`,
    en: `Materials are still to come: ${count} ${count === 1 ? 'is' : 'are'} not there yet${answers === 0 ? '' : `; ${answers} more ${answers === 1 ? 'answer is' : 'answers are'} needed`}`,
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
  const { verdict, questions, findings } = assessment;
  if (verdict === 'admissible') {
    const open = findings.filter((finding) => markOf(finding) === 'open').length;
    return reader.say(open === 0 ? W.admissible : W.admissibleButOpen(open));
  }
  if (verdict === 'needs_person') return reader.say(W.needs_person);
  if (verdict === 'incomplete') return reader.say(W.incomplete(questions.length));
  return reader.say(W.inadmissible(firstUnmet(assessment, reader)));
}

/**
 * The same on one page of a filing that is being filled in, on which nothing is missing: what is not
 * met may only not be there yet.
 */
export function draftLine(assessment: Assessment, reader: Reader): string {
  const { verdict } = assessment;
  if (verdict === 'incomplete') return reader.say(W.incompleteElsewhere);
  if (verdict !== 'inadmissible') return verdictLine(assessment, reader);
  return wholeDraftLine(assessment, reader, W.notYet);
}

/** The same of all of a filing, before it is submitted: materials that are still to come make it no worse. */
export function wholeDraftLine(
  assessment: Assessment,
  reader: Reader,
  unmet: (clauses: string) => Text = W.inadmissible,
): string {
  if (assessment.verdict !== 'inadmissible') return verdictLine(assessment, reader);
  const { wrong, waiting } = unmetIn(assessment);
  const [first] = wrong;
  return reader.say(
    first ? unmet(reader.say(first.says)) : W.waits(waiting.length, assessment.questions.length),
  );
}

/** Nothing is bad of what is only begun, and nothing good while so many things are lacking. */
export function draftKind(assessment: Assessment, lacks: number): NoticeKind {
  const { verdict } = assessment;
  if (verdict === 'inadmissible') return unmetIn(assessment).wrong.length > 0 ? 'warn' : 'info';
  return verdict === 'admissible' && lacks > 0 ? 'info' : VERDICT_KINDS[verdict];
}

/** What keeps a filing out: what is wrong with it, and what waits for materials alone. */
export function unmetIn({ deciding, findings }: Assessment) {
  const unmet = findings.filter(({ clause }) => deciding.includes(clause));
  const isWaiting = (finding: (typeof unmet)[number]) => draftMarkOf(finding) === 'not_yet';
  return {
    wrong: unmet.filter((finding) => !isWaiting(finding)),
    waiting: unmet.filter(isWaiting),
  };
}

function firstUnmet({ deciding, findings }: Assessment, reader: Reader): string {
  const [first] = findings.filter(({ clause }) => deciding.includes(clause));
  return first ? reader.say(first.says) : '';
}
