import type { Desk } from '../desk.ts';
import { dueIn } from '../due.ts';
import { KINDS, OUTCOMES, STATES, VERDICTS } from '../names.ts';
import { oneLine } from '../one-line.ts';
import { panelReport } from '../panel-report.ts';
import { publicationReport } from '../publication-report.ts';
import { caseOf, type ReviewOptions, sideOf, type View } from '../review.ts';
import { section, table } from '../table.ts';

/** `pilots show <application> --call <id> --as <side>`: all that is judged. */
export async function show(desk: Desk, id: string, options: ReviewOptions): Promise<number> {
  const { view } = await caseOf(desk, sideOf(options), id, options);
  if (options.json) desk.say(JSON.stringify(view, null, 2));
  else for (const line of report(view)) desk.say(oneLine(line));
  return 0;
}

function report(view: View): string[] {
  const { assessment, recommendation, examination, decision, selection, jointFilings } = view;
  return [
    `${view.id} 第${view.version}版 version ${view.version}`,
    `${view.standardNumber ?? ''} ${view.content.standard?.titleZh ?? ''}`.trim(),
    `申报单位 association：${view.association.name}（${view.association.code}）`,
    `状态 state：${STATES[view.state]} ${view.state}`,
    `可以进行 allowed：${view.allowed.join('、') || '无 none'}`,
    ...(view.due ? [`期限 due：${dueIn(view.due)}`] : []),
    ...(recommendation?.opinion ? [`推荐意见 opinion：${recommendation.opinion}`] : []),
    ...(view.recommenderRank === null ? [] : [`推荐排序 rank：${view.recommenderRank}`]),
    ...(examination?.examiner ? [`领取人 examiner：${examination.examiner}`] : []),
    ...(decision ? [`决定 decision：${decision.outcome}，${decision.reason}`] : []),
    ...(selection ? [`遴选 selection：${STATES[selection.outcome]}，${selection.reasons}`] : []),
    `结论 verdict：${VERDICTS[assessment.verdict]}`,
    '',
    ...findingsOf(view),
    ...section(
      '补正要求 to be corrected',
      ['内容 field', '条款 clause', '要求 instruction'],
      (examination?.defects ?? []).map((one) => [one.pointer, one.clause, one.instruction]),
    ),
    ...section(
      '补正前后 before and after',
      ['内容 field', '之前 before', '之后 after'],
      view.changes.map(({ pointer, before, after }) => [pointer, textOf(before), textOf(after)]),
    ),
    ...section(
      '其他单位也申报了该标准 also filed by others',
      ['申报单位 association', '发现时间 flagged'],
      jointFilings.map(({ association, flaggedAt }) => [association, flaggedAt]),
    ),
    ...(view.panel ? panelReport(view.panel) : []),
    ...publicationReport(view),
  ];
}

/** What a person said stands beside what the rules found. */
function findingsOf({ assessment, examination }: View): string[] {
  const overrides = new Map(
    (examination?.overrides ?? []).map(({ clause, outcome, reason }) => [
      clause,
      `${OUTCOMES[outcome]}：${reason}`,
    ]),
  );
  const rows = assessment.findings.map(({ clause, kind, outcome, citation }) => [
    clause,
    KINDS[kind],
    OUTCOMES[outcome],
    `${citation.document} ${citation.article}`,
    overrides.get(clause) ?? '',
  ]);
  return table(
    ['条款 clause', '类别 kind', '结果 outcome', '依据 citation', '人工认定 by a person'],
    rows,
  );
}

function textOf(value: unknown): string {
  return value === undefined ? '（无 none）' : JSON.stringify(value);
}
