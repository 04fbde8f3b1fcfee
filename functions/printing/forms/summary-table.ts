import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { contentHashOf } from '../../../shared/evidence/content-hash.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { dayWords } from '../paper/dates.ts';
import { dottedCode } from '../paper/code.ts';
import type { Printed, Words } from '../paper/printed.ts';
import { statedAt } from './form-values.ts';
import { F, NO, YES } from './form-words.ts';

/** A column and what stands in it; those that differ by who sums up come from the two tables below. */
interface Listed {
  readonly name: Text;
  readonly share: number;
  readonly cell: (one: Application, call: Call) => Words;
}

const stated = (pointer: string) => (one: Application, call: Call) => ({
  zh: statedAt(one.content, pointer, call) ?? '',
});

const STANDARD: readonly Listed[] = [
  { name: F.standardNumber, share: 6, cell: stated('/standard/number') },
  { name: F.title, share: 8, cell: stated('/standard/titleZh') },
  { name: F.published, share: 4, cell: stated('/standard/publishedOn') },
  { name: F.implemented, share: 4, cell: stated('/standard/implementedOn') },
];
const CATEGORY: Listed = { name: F.category, share: 4, cell: stated('/novelty/categories') };

const OF_ASSOCIATION: readonly Listed[] = [
  ...STANDARD,
  CATEGORY,
  { name: F.recommender, share: 6, cell: stated('/recommendation/recommenderId') },
  {
    name: F.contact,
    share: 5,
    cell: ({ content: { people } }) => ({
      zh: `${people?.contactName ?? ''} ${people?.contactPhone ?? ''}`.trim(),
    }),
  },
  { name: F.isFiled, share: 3, cell: ({ submission }) => (submission ? YES : NO) },
];

const OF_RECOMMENDER: readonly Listed[] = [
  ...STANDARD,
  { name: F.by, share: 7, cell: ({ association }) => ({ zh: association.name }) },
  CATEGORY,
];

interface SummaryRequest {
  /** Whose list it is. */
  readonly organisation: Caller['organisation'];
  readonly call: Call;
  readonly now: Date;
}

/** The 汇总表 of an association: its applications in a call, in its own order. */
export function summaryTable(applications: readonly Application[], asked: SummaryRequest): Printed {
  const { organisation } = asked;
  const name = applications[0]?.association.name ?? organisation.name;
  return tableOf(applications, {
    ...asked,
    organisation: { ...organisation, name },
    title: F.summary,
    order: F.ranked,
    whose: F.association,
    columns: OF_ASSOCIATION,
  });
}

/** The 推荐项目汇总表 of a recommender: what it recommends in a call as it was filed, in its order. */
export function recommendedTable(
  applications: readonly Application[],
  asked: SummaryRequest,
): Printed {
  return tableOf(applications, {
    ...asked,
    title: F.recommendedSummary,
    order: F.recommendedOrder,
    whose: F.recommendedBy,
    columns: OF_RECOMMENDER,
  });
}

interface Kind extends SummaryRequest {
  readonly title: Text;
  readonly order: Text;
  readonly whose: Text;
  readonly columns: readonly Listed[];
}

function tableOf(applications: readonly Application[], kind: Kind): Printed {
  const { organisation, call, now, title, order, whose, columns } = kind;
  const { name, code } = organisation;
  const listed = applications.map(({ id, content }) => [id, contentHashOf(content)]);
  const listHash = hashOf({ callId: call.id, [keyOf(kind)]: code, listed });
  const lines = applications.map((one, index) => [
    { zh: String(index + 1) },
    ...columns.map(({ cell }) => cell(one, call)),
  ]);
  return {
    title,
    heading: call.name,
    number: `${call.id}-${code}`,
    isWide: true,
    to: { zh: `${name}（${code}）` },
    opening: [order, F.marked],
    blocks: [
      { heading: F.lines, table: { columns: [{ name: F.rank, share: 2 }, ...columns], lines } },
    ],
    date: dayWords(beijingInstant(now)),
    code: {
      svg: dottedCode(call.id, code, listHash),
      lines: [
        { name: whose, value: { zh: code } },
        { name: F.listHash, value: { zh: listHash } },
      ],
    },
    archived: {
      day: beijingDate(now),
      data: { call: call.id, [keyOf(kind)]: code, listHash, listed },
    },
    foot: F.foot,
  };
}

/** What of a list's hash says whose it is. */
const keyOf = ({ whose }: Kind) => (whose === F.association ? 'association' : 'recommender');
