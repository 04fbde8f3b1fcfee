import { beijingDate } from '../../../../shared/domain/calendar.ts';
import { personsOf } from '../../../../shared/domain/people/caller.ts';
import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { actOn } from '../act-on.ts';
import type { ReviewerContext } from '../context.ts';
import { foundFor, proposedIn } from '../expert/seated-for.ts';

/**
 * Decides what an association disputed, by somebody else than the first decider: upheld, it stays as
 * it was; overturned, it goes on from where it was stopped.
 */
export const decideReconsideration: UseCase<ReviewerContext, 'decideReconsideration'> = (
  context,
  input,
) => {
  const { caller, body, now } = input;
  const type = body.outcome === 'upheld' ? 'uphold' : 'overturn';
  return actOn(context, input, {
    find: ({ application }) => foundFor(type, input, () => proposedIn(application, input)),
    word: async () =>
      accept({
        type,
        by: caller.role,
        persons: personsOf(caller),
        on: beijingDate(now),
        reasons: body.reasons,
      }),
  });
};
