import { heldBackAs } from '../../../shared/domain/application/guard.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import { findToRead } from '../../applications/access.ts';
import { isEdit, shownToReviewer } from '../../applications/history/shown-to-reviewer.ts';
import { CURSOR_REFUSED } from '../../handler/cursor-refused.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { DeskContext } from './context.ts';

/**
 * A page of the hash-chained history for those who review. Shown by their seals: scores that are not
 * open, or do not count, and what the association has written since it last filed.
 */
export const getReviewHistory: UseCase<DeskContext, 'getReviewHistory'> = async (
  { store },
  input,
) => {
  const { applicationId } = input.params;
  // the application after the page, so that nothing is judged by a state before it
  const page = await store.readEvents(applicationId, input.query);
  const { application } = await store.readContext({ applicationId });
  const found = findToRead(input, { application });
  if (!found.ok) return found;
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const filedAt = lines.some(isEdit) ? await lastFiling(store, applicationId) : 0;
  // whoever is of a party to the case reads nothing of what was made of it
  const isHeldBack = heldBackAs(found.value, input.caller) !== null;
  const reading = { application: found.value, filedAt, isHeldBack };
  const events = lines.map((event) => shownToReviewer(event, reading));
  return accept(answerOf('getReviewHistory', 200, { events, nextCursor }));
};

/** The place of the last filing in the history. */
async function lastFiling(
  store: Pick<ApplicationStore, 'readHistory'>,
  applicationId: string,
): Promise<number> {
  const history = await store.readHistory(applicationId);
  const filing = history.findLast(({ event }) => event.body.type === 'application_submitted');
  return filing?.event.sequence ?? 0;
}
