import type { FieldError, Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { ClausePlace } from '../../../shared/domain/rules/clause-comment.ts';
import type { RulePackRef } from '../../../shared/domain/rules/clause.ts';
import type { PackByHash } from './pack-by-hash.ts';

/** The version of a pack that a remark is about, where it was published and has that clause. */
export async function clauseAt(
  packByHash: PackByHash,
  packId: string,
  { hash, clause }: ClausePlace,
): Promise<Result<RulePackRef, Refusal>> {
  const published = await packByHash(hash);
  if (published?.ref.id !== packId) return refuse({ code: 'rule_pack.not_found', id: packId });
  const isThere = published.pack.clauses.some(({ id }) => id === clause);
  return isThere
    ? accept(published.ref)
    : refuse({ code: 'request.invalid', errors: [NO_SUCH_CLAUSE] });
}

const NO_SUCH_CLAUSE: FieldError = {
  pointer: '/clause',
  code: 'rule_pack.no_such_clause',
  message: { zh: '这一版规则集没有该条款', en: 'This version of the pack has no such clause' },
};
