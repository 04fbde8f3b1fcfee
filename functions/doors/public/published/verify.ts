import { accept } from '../../../../shared/domain/result.ts';
import type { Jwks } from '../../../../shared/evidence/jwks.ts';
import {
  type Wrong,
  wrongInCheckpoint,
  wrongInHistory,
  wrongInList,
  wrongInReceipt,
} from '../../../../shared/evidence/verify-given.ts';
import { answerOf, type Input, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** Whether what was given is whole and, where it carries a signature, signed by a published key. */
export const verify: UseCase<PublicContext, 'verify'> = async (context, { body }) => {
  const wrong = await firstWrong(body, context.keys);
  return accept(answerOf('verify', 200, { whole: wrong === null, wrong }));
};

async function firstWrong(
  body: Input<'verify'>['body'],
  keys: () => Promise<Jwks>,
): Promise<Wrong | null> {
  if ('history' in body) return wrongInHistory(body.history);
  if ('receipt' in body) return wrongInReceipt(body.receipt, await keys());
  if ('checkpoint' in body) return wrongInCheckpoint(body.checkpoint, await keys());
  return wrongInList(body.list, await keys());
}
