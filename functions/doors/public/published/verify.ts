import { accept } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

/** Whether what was given is whole and, where it carries a signature, signed by a published key. */
export const verify: UseCase<PublicContext, 'verify'> = async (context, { body }) => {
  // loaded here, since few requests ask for it
  const { firstWrong } = await import('./first-wrong.ts');
  const wrong = await firstWrong(body, context.keys);
  return accept(answerOf('verify', 200, { whole: wrong === null, wrong }));
};
