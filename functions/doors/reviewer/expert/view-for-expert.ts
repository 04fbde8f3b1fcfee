import { accept } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { reviewViewWithPanel } from '../panel/review-view-with-panel.ts';
import { allowedToExpert, openTo } from './seated-for.ts';

/** A filing as an expert sees it who has declared no conflict, with the expert's own scores. */
export const viewForExpert: UseCase<ReviewerContext, 'viewForExpert'> = async (context, input) => {
  const { params, caller, now } = input;
  const read = await context.store.readApplication(params.applicationId);
  const found = openTo(read?.application ?? null, input);
  if (!found.ok) return found;
  const { application } = found.value;
  const view = await reviewViewWithPanel(
    context,
    { application, jointFilings: read?.jointFilings ?? [] },
    { now, expert: caller.subject, allowed: allowedToExpert(caller, application) },
  );
  return accept(answerOf('viewForExpert', 200, view, { etag: etag(application.version) }));
};
