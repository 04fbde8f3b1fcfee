import { countedIn, isBarred, isOpen } from '../../domain/review/panel.ts';
import { type ReviewResult, resultOf } from '../../domain/review/score-sheet.ts';
import { CASE_COLUMNS, type ExportedCase } from '../exported-case.ts';
import { type Column, table } from '../table.ts';
import { SELECTION_WORDS } from '../words.ts';

interface Row extends ExportedCase {
  readonly result: ReviewResult;
  readonly late: number;
  readonly out: number;
}

const COLUMNS: readonly Column<Row>[] = [
  ...CASE_COLUMNS,
  number('reviews', { zh: '评审份数', en: 'Reviews' }, ({ result }) => result.reviews),
  number('mean', { zh: '平均分', en: 'Mean' }, ({ result }) => result.mean),
  number('lowest', { zh: '最低分', en: 'Lowest' }, ({ result }) => result.lowest),
  number('highest', { zh: '最高分', en: 'Highest' }, ({ result }) => result.highest),
  number('deviation', { zh: '标准差', en: 'Standard deviation' }, ({ result }) => result.deviation),
  number(
    'late',
    { zh: '其中公开得分后退出的', en: 'Of experts who were out after the scores were open' },
    ({ late }) => late,
  ),
  number(
    'outOfReview',
    { zh: '退出评审的专家', en: 'Experts out of the review' },
    ({ out }) => out,
  ),
  {
    key: 'proposal',
    title: { zh: '建议', en: 'Proposal' },
    kind: 'text',
    of: ({ application: { review } }, language) =>
      review?.proposal ? SELECTION_WORDS[review.proposal.outcome][language] : null,
  },
];

/** What the panels gave, once it is open and not before; by which expert is not said. */
export const scoresTable = table(rowsOf, COLUMNS);

function number(key: string, title: Column<Row>['title'], of: (row: Row) => number): Column<Row> {
  return { key, title, kind: 'number', of };
}

function rowsOf(filed: ExportedCase): Row[] {
  const { review } = filed.application;
  if (!review || !isOpen(review)) return [];
  const counted = countedIn(review);
  const result = resultOf(counted.map(({ sheet }) => sheet?.scores ?? {}));
  if (!result) return [];
  const late = counted.filter(({ isLate }) => isLate).length;
  return [{ ...filed, result, late, out: review.seats.filter(isBarred).length }];
}
