import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { allowedTo, filedIn } from './filed-for.ts';
import { reviewViewWithPanel } from '../panel/review-view-with-panel.ts';
import { isOut } from '../expert/seated-for.ts';

/** A filing clause by clause, with what other people's words and others' filings put beside it. */
export const viewForExaminer: UseCase<ReviewerContext, 'viewForExaminer'> = async (
  context,
  input,
) => {
  const read = await context.store.readApplication(input.params.applicationId);
  const found = filedIn(read?.application ?? null, input);
  if (!found.ok) return found;
  const { application } = found.value;
  if (isOut(input.caller, application)) return refuse({ code: 'review.recused' });
  const view = await reviewViewWithPanel(
    context,
    { application, jointFilings: read?.jointFilings ?? [] },
    { now: input.now, expert: null, allowed: allowedTo(input.caller, application) },
  );
  return accept(answerOf('viewForExaminer', 200, view, { etag: etag(application.version) }));
};
