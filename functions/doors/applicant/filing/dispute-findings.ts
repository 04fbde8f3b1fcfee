import { beijingDate } from '../../../../shared/domain/calendar.ts';
import { accept } from '../../../../shared/domain/result.ts';
import { callOf } from '../../../applications/call-of.ts';
import { packNaming } from '../../../applications/packs/pinned-pack.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { saved } from './saved.ts';

/**
 * Disputes findings by which an application was refused or not selected: once, and within the
 * working days that the call gives, by clauses of the pack that judged it.
 */
export const disputeFindings: UseCase<ApplicantContext, 'disputeFindings'> = async (
  context,
  input,
) => {
  const { disputed } = input.body;
  // the calendar comes with it, and nothing else at this door needs that
  const { lastDayToDispute } = await import('../../../applications/last-day-to-dispute.ts');
  const applied = await context.store.listCalendarYears();
  return runCommand(context.store, input, {
    type: 'dispute',
    data: async (application, read) => {
      const clauses = disputed.map(({ clause }) => clause);
      const named = await packNaming(context.rules, application, clauses);
      if (!named.ok) return named;
      const of = application.state === 'not_accepted' ? 'examination' : 'selection';
      const today = beijingDate(input.now);
      const until = lastDayToDispute(application, callOf(read), { today, applied });
      return until.ok ? accept({ of, disputed, until: until.value } as const) : until;
    },
    answer: (next) =>
      answerOf('disputeFindings', 200, saved(next, []), { etag: etag(next.version) }),
  });
};
