import { renderSVG } from 'uqr';
import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { contentHashOf } from '../../../shared/evidence/content-hash.ts';
import { dayWords } from '../paper/dates.ts';
import type { Printed, Words } from '../paper/printed.ts';
import { statedAt } from './form-values.ts';
import { F, NO, YES } from './form-words.ts';

const COLUMNS = [
  { name: F.rank, share: 2 },
  { name: F.standardNumber, share: 6 },
  { name: F.title, share: 8 },
  { name: F.published, share: 4 },
  { name: F.implemented, share: 4 },
  { name: F.category, share: 4 },
  { name: F.recommender, share: 6 },
  { name: F.contact, share: 5 },
  { name: F.isFiled, share: 3 },
];

interface Asked {
  readonly organisation: Caller['organisation'];
  readonly call: Call;
  readonly now: Date;
}

/** The 汇总表 of an association: its applications in a call, in its own order. */
export function summaryTable(
  applications: readonly Application[],
  { organisation, call, now }: Asked,
): Printed {
  const { code } = organisation;
  const name = applications[0]?.association.name ?? organisation.name;
  const listed = applications.map(({ id, content }) => [id, contentHashOf(content)]);
  const listHash = hashOf({ callId: call.id, association: code, listed });
  return {
    title: F.summary,
    heading: call.name,
    number: `${call.id}-${code}`,
    isWide: true,
    to: { zh: `${name}（${code}）` },
    opening: [F.ranked, F.marked],
    blocks: [
      {
        heading: F.lines,
        table: {
          columns: COLUMNS,
          lines: applications.map((one, index) => lineOf(one, index, call)),
        },
      },
    ],
    date: dayWords(beijingInstant(now)),
    code: {
      svg: renderSVG([call.id, code, listHash].join('\n'), { ecc: 'M' }),
      lines: [
        { name: F.association, value: { zh: code } },
        { name: F.listHash, value: { zh: listHash } },
      ],
    },
    foot: F.foot,
  };
}

function lineOf({ content, submission }: Application, index: number, call: Call): Words[] {
  const at = (pointer: string) => ({ zh: statedAt(content, pointer, call) ?? '' });
  const { contactName = '', contactPhone = '' } = content.people ?? {};
  return [
    { zh: String(index + 1) },
    at('/standard/number'),
    at('/standard/titleZh'),
    at('/standard/publishedOn'),
    at('/standard/implementedOn'),
    at('/novelty/categories'),
    at('/recommendation/recommenderId'),
    { zh: `${contactName} ${contactPhone}`.trim() },
    submission ? YES : NO,
  ];
}
