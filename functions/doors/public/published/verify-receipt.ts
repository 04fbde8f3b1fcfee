import { accept } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

export const verifyReceipt: UseCase<PublicContext, 'verifyReceipt'> = async (context, { body }) => {
  // loaded here, since few requests ask for it
  const { verifyReceipt: verify } = await import('../../../../shared/evidence/receipt.ts');
  const verified = await verify(body.jws, await context.keys());
  if (!verified.ok) return verified;
  return accept(answerOf('verifyReceipt', 200, { valid: true, claims: verified.value }));
};
