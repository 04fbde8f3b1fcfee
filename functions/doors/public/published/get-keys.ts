import { accept } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

export const getKeys: UseCase<PublicContext, 'getKeys'> = async (context) =>
  accept(answerOf('getKeys', 200, await context.keys()));
