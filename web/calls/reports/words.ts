import type { Outcome } from '../../../shared/domain/rules/clause.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { catalogue } from '../../reader/catalogue.ts';
import { REPORTS_TITLES } from './title.ts';

/** What examiners and deciders read of changes of the rules. */
export const REPORT_WORDS = catalogue({
  title: REPORTS_TITLES.reports,
  one: REPORTS_TITLES.report,
  says: {
    examiner: {
      zh: '更换或试算规则集之后，系统列出结论会改变的申报。结论不会自动改变：更换规则集的，由您逐件决定维持或重新审查。',
      en: 'After the rules of a call were changed or tried, the filings whose verdict would be another one are listed. Nothing changes by itself: after a change you keep each verdict or reopen the examination.',
    },
    decider: {
      zh: '更换或试算规则集之后，系统列出结论会改变的申报。结论不会自动改变：更换规则集的，由形式审查人员逐件决定维持或重新审查，结果和理由列在这里。',
      en: 'After the rules of a call were changed or tried, the filings whose verdict would be another one are listed. Nothing changes by itself: after a change examiners keep each verdict or reopen the examination, and what they did stands here.',
    },
  },
  none: {
    zh: '这次申报的规则集没有换过，也没有试算过。',
    en: 'The rules of this call were neither changed nor tried.',
  },
  caption: { zh: '影响报告，最近的在前', en: 'Reports, the newest first' },
  begun: { zh: '开始时间', en: 'Begun' },
  kind: { zh: '性质', en: 'Kind' },
  moved: { zh: '已更换，须逐件处理', en: 'changed: each has to be dealt with' },
  tried: { zh: '只是试算', en: 'only tried' },
  overtaken: { zh: '已被后来的更换取代', en: 'overtaken by a later change' },
  from: { zh: '原规则集', en: 'From' },
  to: { zh: '新规则集', en: 'To' },
  packOf: ({ zh, en }: Text, version: number) => ({
    zh: `${zh}，第 ${version} 版`,
    en: `${en}, version ${version}`,
  }),
  reason: { zh: '理由', en: 'Reason' },
  by: { zh: '由谁', en: 'By' },
  bySystem: { zh: '系统（规则集有更正）', en: 'the system, on a correction' },
  progress: { zh: '进度', en: 'Progress' },
  judged: (judged: number, flips: number) => ({
    zh: `已核 ${judged} 件，${flips} 件结论会改变`,
    en: `${judged} judged, ${flips} would be judged otherwise`,
  }),
  underWay: { zh: '（仍在进行）', en: ' (still under way)' },
  entries: { zh: '结论会改变的申报', en: 'Filings that would be judged otherwise' },
  noEntries: { zh: '没有申报的结论会改变。', en: 'No verdict would be another one.' },
  verdict: { zh: '结论', en: 'Verdict' },
  turns: (from: string, to: string) => ({ zh: `${from} → ${to}`, en: `${from} → ${to}` }),
  verdicts: {
    admissible: { zh: '可以申报', en: 'qualifies' },
    inadmissible: { zh: '不可申报', en: 'does not qualify' },
    undetermined: { zh: '未定', en: 'open' },
  },
  outcomes: {
    met: { zh: '符合', en: 'met' },
    unmet: { zh: '不符合', en: 'not met' },
    undetermined: { zh: '未定', en: 'open' },
    not_applicable: { zh: '不适用', en: 'does not apply' },
  } satisfies Record<Outcome, Text>,
  absent: { zh: '无此条款', en: 'no such clause' },
  clauses: { zh: '哪些条款', en: 'By which clauses' },
  others: (count: number) => ({
    zh: `另有 ${count} 条判断不同，与“不符合”无关`,
    en: `${count} more differ, none of them to or from “not met”`,
  }),
  action: { zh: '处理', en: 'Action' },
  actions: {
    kept: (by: string, at: string) => ({ zh: `已维持（${by}，${at}）`, en: `kept (${by}, ${at})` }),
    reopened: (by: string, at: string) => ({
      zh: `已重新审查（${by}，${at}）`,
      en: `reopened (${by}, ${at})`,
    }),
  },
  waits: { zh: '待处理', en: 'to be acted on' },
  nothingToDo: { zh: '无需处理', en: 'nothing to do' },
  keep: { zh: '维持', en: 'Keep' },
  keepReason: { zh: '维持原结论的理由', en: 'Why the verdict is kept' },
  reopen: { zh: '重新审查', en: 'Reopen' },
  reopenReason: { zh: '重新审查的理由', en: 'Why it is examined anew' },
  reopenHint: {
    zh: '原决定留在记录里，申报回到待办，按新规则集重新审查；申报单位看得到理由。',
    en: 'The decision stays on record; the filing goes back to the queue and is examined by the new rules. The association reads the reason.',
  },
  keepHint: {
    zh: '结论不变，理由留在记录里。',
    en: 'Nothing changes; the reason is kept on record.',
  },
  whom: (number: string) => ({ zh: `：${number}`, en: ` ${number}` }),
  done: { zh: '已记录。', en: 'It is on record.' },
});
