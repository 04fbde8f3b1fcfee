import { beijingDate } from '../../../../shared/domain/calendar.ts';
import { personsOf } from '../../../../shared/domain/people/caller.ts';
import { accept } from '../../../../shared/domain/result.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { actOn } from '../act-on.ts';
import type { ReviewerContext } from '../context.ts';
import { foundFor, proposedIn } from '../expert/seated-for.ts';

/** Answers an objection: dismissed, the project stays on notice; upheld, it is not selected. */
export const answerObjection: UseCase<ReviewerContext, 'answerObjection'> = (context, input) => {
  const { caller, params, body, now } = input;
  const type = body.outcome === 'upheld' ? 'uphold_objection' : 'dismiss_objection';
  return actOn(context, input, {
    find: ({ application }) => foundFor(type, input, () => proposedIn(application, input)),
    word: async () =>
      accept({
        type,
        by: caller.role,
        persons: personsOf(caller),
        on: beijingDate(now),
        caseNumber: params.caseNumber,
        reply: body.reply,
      }),
  });
};
