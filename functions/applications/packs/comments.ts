import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../shared/domain/result.ts';
import type { ClauseComment, ClausePlace } from '../../../shared/domain/rules/clause-comment.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { CommentStore } from '../../../shared/store/remarks/remark-store.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { randomId } from '../../handler/random-id.ts';
import { type Answer, type Input, answerOf } from '../../handler/use-case.ts';
import { clauseAt } from './clause-at.ts';
import type { PackByHash } from './pack-by-hash.ts';

interface Context {
  readonly store: CommandStore & CommentStore;
  readonly packByHash: PackByHash;
}

/** A comment as it comes in at either door: of those who judge, and of admins. */
type Noting = Pick<
  Input<'commentOnClause'>,
  'params' | 'body' | 'caller' | 'now' | 'idempotency'
> & { readonly caller: Caller };

/** Notes something to a clause of a pack, for whoever writes the next version. */
export function comment(context: Context, input: Noting): Promise<Result<Answer, Refusal>> {
  return runIdempotently(context.store, input, {}, () => noted(context, input));
}

async function noted(
  { packByHash }: Context,
  { params, body, caller, now }: Noting,
): Promise<Result<AcceptedCommand, Refusal>> {
  const place: ClausePlace = body;
  const found = await clauseAt(packByHash, params.packId, place);
  if (!found.ok) return found;
  const { id: packId, version } = found.value;
  const who = { by: caller.subject, role: caller.role, at: beijingInstant(now) };
  const made: ClauseComment = { ...body, packId, version, id: randomId('cmt'), ...who };
  return accept({ change: { comment: made }, answer: answerOf('commentOnClause', 201, made) });
}

/** What was noted to the clauses of a pack, to all of its versions or to one. */
export async function comments(
  { store }: Pick<Context, 'store'>,
  { params: { packId }, query: { hash } }: Pick<Input<'listClauseComments'>, 'params' | 'query'>,
): Promise<Result<Answer, Refusal>> {
  const all = await store.listComments(packId);
  const shown = all.filter((one) => hash === undefined || one.hash === hash);
  return accept(answerOf('listClauseComments', 200, { comments: shown }));
}
