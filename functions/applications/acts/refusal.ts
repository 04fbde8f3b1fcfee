import { beijingInstant } from '../../../shared/domain/calendar.ts';
import { type Caller, signedBy } from '../../../shared/domain/people/caller.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { decisionOn, isFounded, standing } from '../../../shared/domain/review/examination.ts';
import { submissionOf } from '../filed.ts';
import { type Pinned, packNaming, wordingsOf } from '../packs/pinned-pack.ts';
import type { Act } from '../run-command.ts';

interface Refusing {
  readonly body: { readonly reason: string; readonly clauses: readonly string[] };
  readonly caller: Caller;
  readonly now: Date;
}

/** Refuses a filing by clauses of which at least one is hard, unmet, and was read in a copy of the notice. */
export function refusal(
  { rules }: { readonly rules: Pinned },
  { body, caller, now }: Refusing,
): Act<'refuse'> {
  return {
    type: 'refuse',
    data: async (application) => {
      const { examination } = application;
      const submission = submissionOf(application);
      const clauses = [...new Set(body.clauses)];
      const pack = await packNaming(rules, application, clauses);
      if (!pack.ok) return pack;
      if (!isFounded(pack.value, standing(submission, examination), clauses)) {
        const says = wordingsOf(pack.value, clauses);
        return refuse({ code: 'examination.refusal_unfounded', clauses, says });
      }
      const decision = decisionOn(submission, examination, {
        outcome: 'not_accepted',
        reason: body.reason,
        clauses,
        ...signedBy(caller),
        at: beijingInstant(now),
      });
      return accept({ decision });
    },
  };
}
