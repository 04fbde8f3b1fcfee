import type { Application } from '../../../../shared/domain/application/application.ts';
import { type Caller, personsOf } from '../../../../shared/domain/people/caller.ts';
import { type Command, allowed } from '../../../../shared/domain/application/lifecycle.ts';
import { handsIn } from '../../../../shared/domain/publication/publication-gates.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { reviewViewWithPanel } from '../panel/review-view-with-panel.ts';
import { isOut, proposedIn } from '../expert/seated-for.ts';

/** A filing that was proposed on, with the panel's scores and minutes. */
export const viewForDecider: UseCase<ReviewerContext, 'viewForDecider'> = async (
  context,
  input,
) => {
  const { params, caller, now } = input;
  const read = await context.store.readApplication(params.applicationId);
  const found = proposedIn(read?.application ?? null, input);
  if (!found.ok) return found;
  const { application } = found.value;
  if (isOut(caller, application)) return refuse({ code: 'review.recused' });
  const view = await reviewViewWithPanel(
    context,
    { application, jointFilings: read?.jointFilings ?? [] },
    { now, expert: null, allowed: allowedToDecider(caller, application) },
  );
  return accept(answerOf('viewForDecider', 200, view, { etag: etag(application.version) }));
};

/** What takes somebody else than those who came before is not for them. */
function allowedToDecider(caller: Caller, application: Application): Command[] {
  const persons = personsOf(caller);
  return allowed(application, caller.role).filter(
    (command) => !handsIn(application, command).some((person) => persons.includes(person)),
  );
}
