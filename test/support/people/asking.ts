import type { Operation } from '../../../shared/contract/routes.ts';
import type { UseCase } from '../../../functions/handler/use-case.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import { type Asking, type Parts, inputOf } from './applicants.ts';

/** What a request may state where it can be tried first. */
export type Tried = Asking & { readonly dryRun?: boolean };

/** Asks the use cases of a door without HTTP, as one person unless another is named. */
export function asking<C>(context: C, person: Caller) {
  return <O extends Operation>(
    operation: O,
    useCase: UseCase<C, O>,
    parts: Parts,
    { dryRun, ...stated }: Tried,
  ) => {
    const query = { ...parts.query, ...(dryRun !== undefined && { dryRun }) };
    return useCase(context, inputOf(operation, { ...parts, query }, { caller: person, ...stated }));
  };
}
