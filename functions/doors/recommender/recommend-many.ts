import { oneByOne } from '../../handler/one-by-one.ts';
import type { UseCase } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';
import { recommend } from './recommend.ts';

/** Recommends several, with a result for each; a try counts those before it against the quota. */
export const recommendMany: UseCase<RecommenderContext, 'recommendMany'> = async (
  context,
  input,
) => {
  let tried = 0;
  return oneByOne(context.store, 'recommendMany', input, async (request, body) => {
    const result = await recommend(context, request, body, tried);
    if (result.ok && input.query.dryRun) tried += 1;
    return result;
  });
};
