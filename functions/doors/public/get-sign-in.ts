import { accept } from '../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../handler/use-case.ts';
import type { PublicContext } from './context.ts';

export const getSignIn: UseCase<PublicContext, 'getSignIn'> = async ({ signIn }) =>
  accept(answerOf('getSignIn', 200, signIn));
