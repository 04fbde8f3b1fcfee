import type { Submission } from '../../shared/domain/application.ts';
import type { RulePack } from '../../shared/domain/clause.ts';
import { unknownClauses } from '../../shared/domain/examination.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import type { Rules } from '../rules.ts';

/** The pack that a filing was judged by, where it has all the clauses that are named. */
export function packNaming(
  rules: Rules,
  { assessment }: Submission,
  clauses: readonly string[],
): Result<RulePack, Refusal> {
  const published = rules.packByHash(assessment.pack.hash);
  if (!published) throw new Error(`the pinned rule pack ${assessment.pack.hash} is not published`);
  const unknown = unknownClauses(published.pack, clauses);
  if (unknown.length === 0) return accept(published.pack);
  return refuse({ code: 'examination.clause_unknown', clauses: unknown });
}
