import { oneByOne } from '../../../handler/one-by-one.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { decideSelection } from './decide-selection.ts';

/** Decides several, each by the command for one, with a result for each. */
export const decideMany: UseCase<ReviewerContext, 'decideMany'> = async (context, input) =>
  oneByOne(context.store, 'decideMany', input, async (request, item) => {
    const { outcome, reasons, clauses, lateScores } = item;
    const body = { outcome, reasons, clauses, lateScores };
    return decideSelection(context, { ...request, query: input.query, body });
  });
