import { STATES } from '../../domain/application/state-words.ts';
import { choiceName } from '../../domain/rules/choice-words.ts';
import { judgedBy } from '../../domain/review/examination.ts';
import type { OpenChoice } from '../../domain/calls/call.ts';
import { CASE_COLUMNS, type ExportedCase, recommenderName } from '../exported-case.ts';
import { type Column, type Language, table } from '../table.ts';
import { EXAMINATION_WORDS, NO, SELECTION_WORDS, VERDICT_WORDS, YES } from '../words.ts';

const COLUMNS: readonly Column<ExportedCase>[] = [
  ...CASE_COLUMNS,
  {
    key: 'associationCode',
    title: { zh: '统一社会信用代码', en: 'Credit code' },
    kind: 'code',
    of: ({ application }) => application.association.code,
  },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    kind: 'text',
    of: ({ application }, language) => STATES[application.state][language],
  },
  {
    key: 'submittedAt',
    title: { zh: '提交时间', en: 'Submitted' },
    kind: 'date',
    of: ({ application }) => minuteOf(application.submission?.at),
  },
  {
    key: 'inGrace',
    title: { zh: '在宽限期内提交', en: 'Submitted in the extra time after closing' },
    kind: 'text',
    of: ({ application: { submission } }, language) =>
      submission && (submission.inGrace ? YES : NO)[language],
  },
  {
    key: 'route',
    title: { zh: '申报方式', en: 'Route' },
    kind: 'text',
    of: ({ application: { content } }, language) =>
      choiceName(content.recommendation?.route ?? '')?.[language] ?? null,
  },
  {
    key: 'recommender',
    title: { zh: '推荐部门', en: 'Recommender' },
    kind: 'text',
    of: ({ application: { submission }, call }, language) =>
      recommenderName(call, submission?.filing.recommender?.id, language),
  },
  {
    key: 'keyField',
    title: { zh: '重点领域', en: 'Key field' },
    kind: 'text',
    of: ({ application, call }, language) =>
      offered(call.keyFields, application.content.keyField, language),
  },
  {
    key: 'industry',
    title: { zh: '行业', en: 'Industry' },
    kind: 'text',
    of: ({ application, call }, language) =>
      offered(call.industries, application.content.industry, language),
  },
  {
    key: 'ics',
    title: { zh: '国际标准分类号（ICS）', en: 'International Classification for Standards (ICS)' },
    kind: 'code',
    of: ({ application: { content } }) => content.standard?.ics ?? null,
  },
  {
    key: 'ccs',
    title: { zh: '中国标准文献分类号（CCS）', en: 'Chinese Classification for Standards (CCS)' },
    kind: 'code',
    of: ({ application: { content } }) => content.standard?.ccs ?? null,
  },
  {
    key: 'publishedOn',
    title: { zh: '发布日期', en: 'Published' },
    kind: 'date',
    of: ({ application: { content } }) => content.standard?.publishedOn ?? null,
  },
  {
    key: 'implementedOn',
    title: { zh: '实施日期', en: 'In force from' },
    kind: 'date',
    of: ({ application: { content } }) => content.standard?.implementedOn ?? null,
  },
  {
    key: 'verdict',
    title: { zh: '规则预判', en: 'Verdict of the rules' },
    kind: 'text',
    of: ({ application: { submission, examination } }, language) =>
      submission && VERDICT_WORDS[judgedBy(submission, examination).verdict][language],
  },
  {
    key: 'examination',
    title: { zh: '形式审查结果', en: 'Formal examination' },
    kind: 'text',
    of: ({ application: { decision } }, language) =>
      decision && EXAMINATION_WORDS[decision.outcome][language],
  },
  {
    key: 'selection',
    title: { zh: '是否入选', en: 'Selection' },
    kind: 'text',
    of: ({ application: { selection } }, language) =>
      selection && SELECTION_WORDS[selection.outcome][language],
  },
  {
    key: 'projectNumber',
    title: { zh: '项目编号', en: 'Project number' },
    kind: 'code',
    of: ({ application: { publication } }) => publication?.announcement?.projectNumber ?? null,
  },
];

/** One line for each filing. Nobody is named on it. */
export const applicationsTable = table((filed: ExportedCase) => [filed], COLUMNS);

/** In Beijing, as it is stored: `2026-11-26 16:00`. */
export function minuteOf(at: string | null | undefined): string | null {
  return at ? `${at.slice(0, 10)} ${at.slice(11, 16)}` : null;
}

/** What the call calls a choice, or what the association named itself. */
function offered(
  choices: readonly OpenChoice[],
  stated: string | undefined,
  language: Language,
): string | null {
  if (!stated) return null;
  return choices.find(({ id }) => id === stated)?.name[language] ?? stated;
}
