import type { Application } from '../../../../shared/domain/application/application.ts';
import { beijingDate } from '../../../../shared/domain/calendar.ts';
import { personsOf } from '../../../../shared/domain/people/caller.ts';
import { accept } from '../../../../shared/domain/result.ts';
import type { Change } from '../../../../shared/store/commands/change.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { actOn } from '../act-on.ts';
import type { ReviewerContext } from '../context.ts';
import { foundFor, proposedIn } from '../expert/seated-for.ts';

/** Revokes an announced project: the announcement stays as it was published, with a line beside it. */
export const revokeProject: UseCase<ReviewerContext, 'revokeProject'> = (context, input) => {
  const { caller, body, now } = input;
  return actOn(context, input, {
    find: ({ application }) => foundFor('revoke', input, () => proposedIn(application, input)),
    word: async () =>
      accept({
        type: 'revoke',
        by: caller.role,
        persons: personsOf(caller),
        on: beijingDate(now),
        reasons: body.reasons,
      }),
    beside: struck,
  });
};

function struck({ id, callId, publication }: Application): Pick<Change, 'revocation'> {
  const { announcement, revocation } = publication ?? {};
  if (!announcement || !revocation) throw new Error(`${id} was never announced`);
  const { number, projectNumber } = announcement;
  const { reasons, at } = revocation;
  return { revocation: { callId, line: { announcement: number, projectNumber, reasons, at } } };
}
