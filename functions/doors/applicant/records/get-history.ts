import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { findFor } from '../../../applications/access.ts';
import { shownTo } from '../../../applications/history/shown-to-association.ts';

/** A page of the hash-chained history, without the personal data that stands beside it. */
export const getHistory: UseCase<ApplicantContext, 'getHistory'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const page = await store.readEvents(applicationId, input.query);
  // after the events: what they say that is not told yet is known by then
  const context = await store.readContext({ applicationId });
  const found = findFor(input, context);
  if (!found.ok) return found;
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const events = lines.map((event) => shownTo(found.value, event));
  return accept(answerOf('getHistory', 200, { events, nextCursor }));
};
