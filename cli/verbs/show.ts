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
    `${view.id} 第${view.version}版`,
    `${view.standardNumber ?? ''} ${view.content.standard?.titleZh ?? ''}`.trim(),
    `申报单位：${view.association.name}（${view.association.code}）`,
    `状态：${STATES[view.state]} ${view.state}`,
    `可以进行：${view.allowed.join('、') || '无'}`,
    ...(view.due ? [`期限 due：${dueIn(view.due)}`] : []),
    ...(recommendation?.opinion ? [`推荐意见：${recommendation.opinion}`] : []),
    ...(view.recommenderRank === null ? [] : [`推荐排序 rank：${view.recommenderRank}`]),
    ...(examination?.examiner ? [`领取人：${examination.examiner}`] : []),
    ...(decision ? [`决定：${decision.outcome}，${decision.reason}`] : []),
    ...(selection ? [`遴选：${STATES[selection.outcome]}，${selection.reasons}`] : []),
    `结论：${VERDICTS[assessment.verdict]}`,
    '',
    ...findingsOf(view),
    ...section(
      '补正要求',
      ['内容', '条款', '要求'],
      (examination?.defects ?? []).map((one) => [one.pointer, one.clause, one.instruction]),
    ),
    ...section(
      '补正前后',
      ['内容', '之前', '之后'],
      view.changes.map(({ pointer, before, after }) => [pointer, textOf(before), textOf(after)]),
    ),
    ...section(
      '其他单位也申报了该标准',
      ['申报单位', '发现时间'],
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
  return table(['条款', '类别', '结果', '依据', '人工认定'], rows);
}

function textOf(value: unknown): string {
  return value === undefined ? '（无）' : JSON.stringify(value);
}
