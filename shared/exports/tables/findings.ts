import { standing } from '../../domain/review/examination.ts';
import type { Clause, Outcome } from '../../domain/rules/clause.ts';
import { KINDS } from '../../domain/rules/kind-words.ts';
import { readingOf } from '../../domain/rules/reading-words.ts';
import { CASE_COLUMNS, type ExportedCase } from '../exported-case.ts';
import { type Column, table } from '../table.ts';
import { OUTCOME_WORDS } from '../../domain/rules/kind-words.ts';

interface Row extends ExportedCase {
  readonly clause: Clause;
  /** As the rules found it, or as a person said since. */
  readonly outcome: Outcome;
  /** A person's word with its reason; null: the rules' own. */
  readonly said: string | null;
}

const COLUMNS: readonly Column<Row>[] = [
  ...CASE_COLUMNS,
  {
    key: 'clause',
    title: { zh: '条款编号', en: 'Clause' },
    kind: 'code',
    of: ({ clause }) => clause.id,
  },
  {
    key: 'says',
    title: { zh: '条款内容', en: 'Wording' },
    kind: 'text',
    of: ({ clause }, language) => clause.says[language],
  },
  {
    key: 'kind',
    title: { zh: '条款性质', en: 'Kind' },
    kind: 'text',
    of: ({ clause }, language) => KINDS[clause.kind].name[language],
  },
  {
    key: 'outcome',
    title: { zh: '结论', en: 'Finding' },
    kind: 'text',
    of: ({ outcome }, language) => OUTCOME_WORDS[outcome][language],
  },
  {
    key: 'saidByPerson',
    title: { zh: '人工认定的理由', en: 'Reason, where a person said so' },
    kind: 'text',
    of: ({ said }) => said,
  },
  {
    key: 'document',
    title: { zh: '依据', en: 'Source' },
    kind: 'text',
    of: ({ clause: { citation } }) =>
      [citation.issuer, citation.document, citation.article].filter(Boolean).join(' '),
  },
  {
    key: 'read',
    title: { zh: '依据如何得来', en: 'How it was read' },
    kind: 'text',
    of: ({ clause: { citation }, compared }, language) => readingOf(citation, compared)[language],
  },
];

/** A line for each clause by which a filing was judged. */
export const findingsTable = table(rowsOf, COLUMNS);

function rowsOf(filed: ExportedCase): Row[] {
  const { submission, examination } = filed.application;
  if (!submission) return [];
  const stands = standing(submission, examination);
  return filed.pack.clauses.flatMap((clause) => {
    const outcome = stands[clause.id];
    const override = examination?.overrides.findLast((one) => one.clause === clause.id);
    return outcome ? [{ ...filed, clause, outcome, said: override?.reason ?? null }] : [];
  });
}
