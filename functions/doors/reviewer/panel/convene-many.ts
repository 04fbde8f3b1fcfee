import { refuse } from '../../../../shared/domain/result.ts';
import { oneByOne } from '../../../handler/one-by-one.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { convenePanel, panelErrors } from './convene-panel.ts';

/** Convenes one panel on several, each by the command for one, with a result for each. */
export const conveneMany: UseCase<ReviewerContext, 'conveneMany'> = async (context, input) => {
  const { panel } = input.body;
  const errors = panelErrors(panel).map((error) => {
    return { ...error, pointer: `/panel${error.pointer}` };
  });
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  return oneByOne(context.store, 'conveneMany', input, async (request) =>
    convenePanel(context, { ...request, query: input.query, body: panel }),
  );
};
