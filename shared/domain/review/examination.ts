import type {
  Defect,
  Examination,
  ExaminationDecision,
  Submission,
} from '../application/application.ts';
import type { AssessmentRecord } from '../rules/assessment.ts';
import { isWithin } from '../application/changes.ts';
import type { Outcome, RulePack } from '../rules/clause.ts';
import type { DraftContent } from '../application/content.ts';
import { valueAt } from '../application/field-pointer.ts';

/** How each clause stands: as the rules found it at the filing, or as a person said since. */
export type Standing = Readonly<Record<string, Outcome>>;

export function standing(submission: Submission, examination: Examination | null): Standing {
  const overridden = examination?.overrides.map(
    ({ clause, outcome }) => [clause, outcome] as const,
  );
  return { ...judgedBy(submission, examination).outcomes, ...Object.fromEntries(overridden ?? []) };
}

/** The judgement that the examination goes by: that of the filing, or of the rules it was reopened for. */
export function judgedBy(
  { assessment }: Submission,
  examination: Examination | null,
): AssessmentRecord {
  return examination?.reassessment ?? assessment;
}

/** Those of the named clauses that the pack does not have. */
export function unknownClauses(pack: RulePack, clauses: readonly string[]): string[] {
  const known = new Set(pack.clauses.map(({ id }) => id));
  return [...new Set(clauses)].filter((clause) => !known.has(clause));
}

/** The hard clauses that stand in the way of accepting: unmet, or still open. */
export function openClauses(pack: RulePack, stands: Standing): string[] {
  return pack.clauses
    .filter(({ kind }) => kind === 'hard')
    .map(({ id }) => id)
    .filter((id) => stands[id] !== 'met' && stands[id] !== 'not_applicable');
}

/**
 * Whether a refusal may rest on these clauses: at least one is hard, unmet, and was read in a
 * copy of the notice. Weakly sourced clauses may be cited beside it, and never alone.
 */
export function isFounded(pack: RulePack, stands: Standing, clauses: readonly string[]): boolean {
  return pack.clauses.some(
    ({ id, kind, citation }) =>
      clauses.includes(id) &&
      kind === 'hard' &&
      citation.read === 'source' &&
      stands[id] === 'unmet',
  );
}

/** What an association may not be asked to change: who recommends it was settled before. */
const SETTLED = ['/recommendation/route', '/recommendation/recommenderId'];

/** Whether a return may open the field: a recommendation holds for the route that it was given on. */
export function mayOpen(pointer: string): boolean {
  return !SETTLED.some((settled) => isWithin(settled, pointer));
}

/** An earlier return: what it asked for, and the content that it was about. */
export interface EarlierReturn {
  readonly defects: readonly Defect[];
  readonly content: DraftContent;
}

/**
 * The pointers that are brought up late: no earlier return named them, and what stands there is what
 * stood there at the last one. A return is to be complete the first time.
 */
export function lateGrounds(
  defects: readonly Defect[],
  earlier: readonly EarlierReturn[],
  content: DraftContent,
): string[] {
  const last = earlier.at(-1);
  if (!last) return [];
  const named = earlier.flatMap((each) => each.defects);
  const late = defects
    .map(({ pointer }) => pointer)
    .filter((pointer) => !named.some((defect) => isWithin(pointer, defect.pointer)))
    .filter((pointer) => same(valueAt(last.content, pointer), valueAt(content, pointer)));
  return [...new Set(late)];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A decision, tied to the rules that the examination goes by and to the content that was filed. */
export function decisionOn(
  submission: Submission,
  examination: Examination | null,
  made: Omit<ExaminationDecision, 'packHash' | 'contentHash'>,
): ExaminationDecision {
  const { hash } = judgedBy(submission, examination).pack;
  return { ...made, packHash: hash, contentHash: submission.contentHash };
}
