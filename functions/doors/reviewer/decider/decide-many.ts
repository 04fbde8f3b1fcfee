import { oneByOne } from '../../../handler/one-by-one.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { decideSelection } from './decide-selection.ts';

/** Decides several, each by the command for one, with a result for each. */
export const decideMany: UseCase<ReviewerContext, 'decideMany'> = async (context, input) =>
  oneByOne(context.store, input, async (asked, { outcome, reasons, clauses }) =>
    decideSelection(context, { ...asked, body: { outcome, reasons, clauses } }),
  );
