import type { Application } from '../../../shared/domain/application/application.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { judgedBy, unknownClauses } from '../../../shared/domain/review/examination.ts';
import type { RulePack } from '../../../shared/domain/rules/clause.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { submissionOf } from '../filed.ts';
import type { Rules } from '../rules.ts';

/** Where the pack of an application is looked up. */
export type Pinned = Pick<Rules, 'packByHash'>;

/** What clauses of a pack say. */
export function wordingsOf(pack: RulePack, clauses: readonly string[]): Text[] {
  return pack.clauses.filter(({ id }) => clauses.includes(id)).map(({ says }) => says);
}

/** The pack that the examination goes by, where it has all the clauses that are named. */
export async function packNaming(
  rules: Pinned,
  application: Application,
  clauses: readonly string[],
): Promise<Result<RulePack, Refusal>> {
  const { hash } = judgedBy(submissionOf(application), application.examination).pack;
  const published = await rules.packByHash(hash);
  if (!published) throw new Error(`the pinned rule pack ${hash} is not published`);
  const unknown = unknownClauses(published.pack, clauses);
  if (unknown.length === 0) return accept(published.pack);
  return refuse({ code: 'examination.clause_unknown', clauses: unknown });
}
