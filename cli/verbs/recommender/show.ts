import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { SIDES } from '../../applications/on-call.ts';
import { type View, viewAs } from '../../applications/view.ts';
import { APPLICATION, ON_BEHALF_OF, ON_CALL } from '../../command-line/common-options.ts';
import { choice, required } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { countingOf } from '../../output/cited.ts';
import { clauseSaid } from '../../output/clauses.ts';
import { commandName } from '../../output/command-names.ts';
import { changedValue, contentValue } from '../../../shared/calls/content-words.ts';
import { fieldName } from '../../output/field-name.ts';
import { dueIn } from '../../output/due.ts';
import { contentReport, findingsReport, warningsReport } from '../../output/filing-report.ts';
import { stateName, VERDICTS } from '../../output/names.ts';
import { oneLine } from '../../output/one-line.ts';
import { panelReport } from '../../output/panel-report.ts';
import { publicationReport } from '../../output/publication-report.ts';
import { type RulesSaid, rulesSaid } from '../../output/rules-said.ts';
import { section } from '../../output/table.ts';

type Call = Schemas['PublicCall'];

/** `pilots show <application> --as <side>`: all that is judged. */
export const show = verb({
  name: 'show',
  says: [
    '申报内容、逐条判断和条文、专家组和可以进行的操作',
    'what was filed, its findings with their wording, its panel, and what may be done',
  ],
  words: { application: APPLICATION },
  options: {
    as: required(choice(SIDES, '哪一方 as whom one looks')),
    'on-behalf-of': ON_BEHALF_OF,
    ...ON_CALL,
  },
  example: [found('queue --as recommender'), `pilots show $id ${CALL} --as recommender`],
  run: async (io, { application, as: side, ...options }) => {
    const { view, client } = await viewAs(io, side, application, options);
    if (options.json) io.print(JSON.stringify(view, null, 2));
    else {
      const rules = await rulesSaid(client, view.assessment.pack);
      const call = dataOf(
        await client.GET('/v1/calls/{callId}', { params: { path: { callId: view.callId } } }),
      );
      for (const line of report(view, rules, call)) io.print(oneLine(line));
    }
    return 0;
  },
});

const HELD_BACK: Readonly<Record<NonNullable<View['heldBack']>, string>> = {
  'caller.own_organisation':
    '本单位的申报，不显示评分 of your own organisation; scores are not shown',
  'caller.related_organisation':
    '与本单位有关的申报，不显示评分 your organisation is related to it; scores are not shown',
};

function report(view: View, { compared, wordings }: RulesSaid, call: Call): string[] {
  const { assessment, recommendation, examination, decision, selection, jointFilings } = view;
  return [
    `${view.id} 第${view.version}版 version ${view.version}`,
    `${view.standardNumber ?? ''} ${contentValue('', view.content.standard?.titleZh ?? '')}`.trim(),
    `申报单位 association：${view.association.name}（${view.association.code}）`,
    `状态 state：${stateName(view.state)}`,
    ...(view.heldBack ? [`须回避 out of it：${HELD_BACK[view.heldBack]}`] : []),
    `可以进行 allowed：${view.allowed.map(commandName).join('、') || '无 none'}`,
    ...(view.due ? [`期限 due：${dueIn(view.due)}`] : []),
    ...(recommendation?.opinion ? [`推荐意见 opinion：${recommendation.opinion}`] : []),
    ...(view.recommenderRank === null ? [] : [`推荐排序 rank：${view.recommenderRank}`]),
    ...(examination?.examiner ? [`认领人 examiner：${examination.examiner}`] : []),
    ...(decision ? [`决定 decision：${stateName(decision.outcome)}，${decision.reason}`] : []),
    ...(selection ? [`遴选 selection：${stateName(selection.outcome)}，${selection.reasons}`] : []),
    `结论 verdict：${VERDICTS[assessment.verdict]}`,
    ...warningsReport(assessment),
    ...contentReport(view, call),
    '',
    '逐条判断 clause by clause：',
    ...findingsReport(assessment, compared, { overrides: examination?.overrides }),
    ...countingOf(assessment.findings),
    ...section(
      '补正要求 to be corrected',
      ['内容 field', '条款 clause', '要求 instruction'],
      (examination?.defects ?? []).map((one) => [
        fieldName(one.pointer),
        clauseSaid(one.clause, wordings),
        one.instruction,
      ]),
    ),
    ...section(
      '补正前后 before and after',
      ['内容 field', '之前 before', '之后 after'],
      view.changes.map(({ pointer, before, after }) => [
        fieldName(pointer),
        changedValue(pointer, before),
        changedValue(pointer, after),
      ]),
    ),
    ...section(
      '其他单位也申报了该标准 also filed by others',
      ['申报单位 association', '发现时间 flagged'],
      jointFilings.map(({ association, flaggedAt }) => [association, flaggedAt]),
    ),
    ...(view.panel ? panelReport(view.panel) : []),
    ...publicationReport(view, wordings),
  ];
}
