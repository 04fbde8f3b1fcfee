import type { UseCase } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';
import { recommend } from './recommend.ts';

/** Recommends one application, with an opinion and everything checked. */
export const recommendApplication: UseCase<RecommenderContext, 'recommendApplication'> = (
  context,
  input,
) => recommend(context, input, input.body);
