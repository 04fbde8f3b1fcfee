import type { Text } from '../../domain/text.ts';
import { CASE_COLUMNS, type ExportedCase } from '../exported-case.ts';
import { type Column, table } from '../table.ts';
import { EXAMINATION_WORDS, RECONSIDERATION_WORDS, SELECTION_WORDS } from '../words.ts';
import { minuteOf } from './applications.ts';

interface Decided {
  readonly stage: Text;
  readonly outcome: Text;
  readonly reasons: string | null;
  readonly clauses: readonly string[];
  readonly at: string | null;
}

interface Row extends ExportedCase {
  readonly decided: Decided;
}

const EXAMINATION: Text = { zh: '形式审查', en: 'Formal examination' };
const SELECTION: Text = { zh: '入选决定', en: 'Selection' };
const RECONSIDERATION: Text = { zh: '复核', en: 'Reconsideration' };
const REVOCATION: Text = { zh: '撤销', en: 'Revocation' };
const REVOKED: Text = { zh: '撤销示范项目', en: 'revoked' };

const COLUMNS: readonly Column<Row>[] = [
  ...CASE_COLUMNS,
  {
    key: 'stage',
    title: { zh: '环节', en: 'Stage' },
    kind: 'text',
    of: ({ decided }, language) => decided.stage[language],
  },
  {
    key: 'outcome',
    title: { zh: '决定', en: 'Decision' },
    kind: 'text',
    of: ({ decided }, language) => decided.outcome[language],
  },
  {
    key: 'reasons',
    title: { zh: '理由', en: 'Reasons' },
    kind: 'text',
    of: ({ decided }) => decided.reasons,
  },
  {
    key: 'clauses',
    title: { zh: '所依条款', en: 'Clauses' },
    kind: 'code',
    of: ({ decided }) => decided.clauses.join('；') || null,
  },
  {
    key: 'decidedAt',
    title: { zh: '决定时间', en: 'Decided' },
    kind: 'date',
    of: ({ decided }) => minuteOf(decided.at),
  },
];

/** A line for each decision that stands on a filing, in the order of its stages. */
export const decisionsTable = table(
  (filed: ExportedCase) => decidedOn(filed).map((decided): Row => ({ ...filed, decided })),
  COLUMNS,
);

function decidedOn({ application }: ExportedCase): Decided[] {
  const { decision, selection, reconsideration, publication } = application;
  return [
    decision && {
      stage: EXAMINATION,
      outcome: EXAMINATION_WORDS[decision.outcome],
      reasons: decision.reason,
      clauses: decision.clauses,
      at: decision.at,
    },
    selection && {
      stage: SELECTION,
      outcome: SELECTION_WORDS[selection.outcome],
      reasons: selection.reasons,
      clauses: selection.clauses ?? [],
      at: selection.at,
    },
    reconsideration?.outcome && {
      stage: RECONSIDERATION,
      outcome: RECONSIDERATION_WORDS[reconsideration.outcome],
      reasons: reconsideration.reasons,
      clauses: reconsideration.disputed.map(({ clause }) => clause),
      at: reconsideration.decidedAt,
    },
    publication?.revocation && {
      stage: REVOCATION,
      outcome: REVOKED,
      reasons: publication.revocation.reasons,
      clauses: [],
      at: publication.revocation.at,
    },
  ].filter((one) => one !== null && one !== undefined);
}
