import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../../handler/use-case.ts';
import type { PublicContext } from '../context.ts';

export const getCheckpoint: UseCase<PublicContext, 'getCheckpoint'> = async (
  context,
  { params: { date } },
) => {
  const checkpoint = await context.readCheckpoint(date);
  if (!checkpoint) return refuse({ code: 'checkpoint.not_found', date });
  return accept(answerOf('getCheckpoint', 200, checkpoint));
};
