import { accept } from '../../../../shared/domain/result.ts';
import { verifyReceipt as verify } from '../../../../shared/evidence/receipt.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

export const verifyReceipt: UseCase<PublicContext, 'verifyReceipt'> = async (context, { body }) => {
  const verified = await verify(body.jws, await context.keys());
  if (!verified.ok) return verified;
  return accept(answerOf('verifyReceipt', 200, { valid: true, claims: verified.value }));
};
