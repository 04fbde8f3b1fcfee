import type { Call } from '../../domain/calls/call.ts';
import type { ListEntry, PublishedList } from '../../domain/publication/published-list.ts';
import { recommenderName } from '../exported-case.ts';
import { type Column, table } from '../table.ts';
import { LIST_WORDS, NO, YES } from '../words.ts';
import { minuteOf } from './applications.ts';

/** A list that a call published, and what was struck from it. */
export interface ExportedList {
  readonly call: Call;
  readonly list: PublishedList;
  /** The numbers of the projects that were revoked. */
  readonly revoked: ReadonlySet<string>;
}

interface Row extends ExportedList {
  readonly entry: ListEntry;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'list',
    title: { zh: '名单', en: 'List' },
    kind: 'text',
    of: ({ list }, language) => LIST_WORDS[list.kind][language],
  },
  {
    key: 'number',
    title: { zh: '批次', en: 'Number' },
    kind: 'number',
    of: ({ list }) => list.number,
  },
  {
    key: 'publishedAt',
    title: { zh: '发布时间', en: 'Published' },
    kind: 'date',
    of: ({ list }) => minuteOf(list.publishedAt),
  },
  { key: 'from', title: { zh: '公示首日', en: 'From' }, kind: 'date', of: ({ list }) => list.from },
  { key: 'to', title: { zh: '公示末日', en: 'To' }, kind: 'date', of: ({ list }) => list.to },
  {
    key: 'position',
    title: { zh: '序号', en: 'Place' },
    kind: 'number',
    of: ({ entry }) => entry.position,
  },
  {
    key: 'projectNumber',
    title: { zh: '项目编号', en: 'Project number' },
    kind: 'code',
    of: ({ entry }) => entry.projectNumber,
  },
  {
    key: 'standardNumber',
    title: { zh: '标准编号', en: 'Standard number' },
    kind: 'code',
    of: ({ entry }) => entry.standardNumber,
  },
  {
    key: 'standardTitle',
    title: { zh: '标准名称', en: 'Title of the standard' },
    kind: 'text',
    of: ({ entry }) => entry.titleZh,
  },
  {
    key: 'association',
    title: { zh: '社会团体', en: 'Association' },
    kind: 'text',
    of: ({ entry }) => entry.association.name,
  },
  {
    key: 'associationCode',
    title: { zh: '统一社会信用代码', en: 'Credit code' },
    kind: 'code',
    of: ({ entry }) => entry.association.code,
  },
  {
    key: 'recommender',
    title: { zh: '推荐部门', en: 'Recommender' },
    kind: 'text',
    of: ({ call, entry }, language) => recommenderName(call, entry.recommenderId, language),
  },
  {
    key: 'revoked',
    title: { zh: '已撤销', en: 'Revoked' },
    kind: 'text',
    of: ({ entry: { projectNumber }, revoked }, language) =>
      projectNumber === null ? null : (revoked.has(projectNumber) ? YES : NO)[language],
  },
];

/** A line for each project on a list, as everyone may read it. */
export const listsTable = table(
  (exported: ExportedList) => exported.list.entries.map((entry): Row => ({ ...exported, entry })),
  COLUMNS,
);
