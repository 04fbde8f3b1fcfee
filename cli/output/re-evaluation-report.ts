import type { Schemas } from '../../shared/client/client.ts';
import { clausesSaid, type Wordings } from './clauses.ts';
import { OUTCOMES, stateName, VERDICTS } from './names.ts';
import { section, table } from './table.ts';

export type ReEvaluation = Schemas['ReEvaluateAnswer'];
type Entry = Schemas['GetReEvaluationAnswer']['entries'][number];

/** Reports on changes of the rules, one a line. */
export function reportLines(reports: readonly ReEvaluation[]): string[] {
  if (reports.length === 0) return ['没有报告。 There is no report.'];
  return table(
    [
      '编号 id',
      '种类 kind',
      '规则集 from',
      '改为 to',
      '已评 judged',
      '将改变 flips',
      '完成 finished',
      '理由 reason',
    ],
    reports.map((one) => [
      one.id,
      one.isMove ? '更换 move' : '试算 trial',
      packOf(one.from),
      packOf(one.to),
      String(one.evaluated),
      String(one.flips),
      one.finishedAt ?? '进行中 not yet',
      one.reason,
    ]),
  );
}

function packOf({ id, version }: ReEvaluation['from']): string {
  return `${id} 第${version}版`;
}

/** The filings that a report names, and what was made of each. */
export function entryLines(entries: readonly Entry[], wordings: Wordings): string[] {
  return section(
    '结论会改变的申报 verdicts that would be another',
    ['编号 id', '状态 state', '结论 verdict', '条款 clauses', '处理 action'],
    entries.map(({ applicationId, state, verdict, clauses, action }) => [
      applicationId,
      stateName(state),
      `${wordIn(VERDICTS, verdict.from)} → ${wordIn(VERDICTS, verdict.to)}`,
      clauses
        .map(
          ({ clause, from, to }) =>
            `${clausesSaid([clause], wordings)} ${wordIn(OUTCOMES, from)} → ${wordIn(OUTCOMES, to)}`,
        )
        .join('；'),
      action ? `${ACTIONS[action.action]}（${action.by}）` : '',
    ]),
  );
}

const ACTIONS: Readonly<Record<NonNullable<Entry['action']>['action'], string>> = {
  kept: '维持 kept',
  reopened: '重新审查 reopened',
};

function wordIn(words: Readonly<Record<string, string>>, word: string): string {
  return (Object.hasOwn(words, word) && words[word]) || word;
}
