import type { View } from '../applications/view.ts';
import { clauseSaid, type Wordings } from './clauses.ts';
import { OBJECTION_STANDINGS } from './names.ts';
import { section } from './table.ts';

const OUTCOMES = { upheld: '维持 upheld', overturned: '改变 overturned' };

/** What became of an application after its decision, and what was said of it since. */
export function publicationReport(view: View, wordings: Wordings): string[] {
  return [
    ...placesIn(view),
    ...objectionsIn(view),
    ...disputesIn(view, wordings),
    ...ruleChangesIn(view),
  ];
}

function placesIn({ publication }: View): string[] {
  const { notice, announcement, revocation } = publication ?? {};
  const lines = [
    ...(notice
      ? [
          `公示 notice ${notice.number}，位次 position ${notice.position}，${notice.from} 至 to ${notice.to}`,
        ]
      : []),
    ...(announcement
      ? [`公布 announcement ${announcement.number}，项目编号 project ${announcement.projectNumber}`]
      : []),
    ...(revocation
      ? [`撤销 revoked ${revocation.at}（${revocation.by}）：${revocation.reasons}`]
      : []),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

function objectionsIn({ publication, objections = [] }: View): string[] {
  const counts = (publication?.objections ?? []).map(
    ({ notice, lodged }) => `公示 notice ${notice}：异议 objections ${lodged}`,
  );
  const [contents, answers] = objectionTables(objections);
  const left = '其余见 the rest: pilots objections';
  const total = (publication?.objections ?? []).reduce((sum, { lodged }) => sum + lodged, 0);
  const isMore = objections.length > 0 && objections.length < total;
  return [...counts, ...answers, ...contents, ...(isMore ? [left] : [])];
}

/** What is said in objections, and what became of them. */
export function objectionTables(objections: NonNullable<View['objections']>): [string[], string[]] {
  const contents = section(
    '异议内容 what is objected',
    ['案号 case', '内容 statement', '依据 evidence'],
    objections.map(({ caseNumber, statement, evidence }) => [caseNumber, statement, evidence]),
  );
  const answers = section(
    '异议 objections',
    ['案号 case', '提出 lodged', '结果 standing', '答复人 by', '答复 reply'],
    objections.map(({ caseNumber, at, standing, by, reply }) => [
      caseNumber,
      at,
      OBJECTION_STANDINGS[standing],
      by ?? '',
      reply ?? '',
    ]),
  );
  return [contents, answers];
}

function disputesIn({ reconsideration }: View, wordings: Wordings): string[] {
  if (!reconsideration) return [];
  const { at, disputed, outcome, by, reasons } = reconsideration;
  return [
    ...section(
      `申请复核 disputed ${at}`,
      ['条款 clause', '理由 argument'],
      disputed.map(({ clause, argument }) => [clauseSaid(clause, wordings), argument]),
    ),
    ...(outcome === null
      ? []
      : [`复核决定 reconsidered（${by}）：${OUTCOMES[outcome]}，${reasons}`]),
  ];
}

function ruleChangesIn({ ruleChanges }: View): string[] {
  return section(
    '规则变更 changes of the rules',
    ['报告 report', '处理 action', '办理人 by', '理由 reason'],
    ruleChanges.map(({ reportId, action, by, reason }) => [reportId, action, by, reason]),
  );
}
