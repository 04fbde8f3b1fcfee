import { accept, refuse } from '../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../use-case.ts';
import type { ApplicantContext } from './context.ts';
import { CURSOR_REFUSED } from '../cursor-refused.ts';
import { own } from './own.ts';

/** A page of the hash-chained history, without the personal data that stands beside it. */
export const getHistory: UseCase<ApplicantContext, 'getHistory'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const [known, page] = await Promise.all([
    store.know({ applicationId }),
    store.readEvents(applicationId, input.query),
  ]);
  const found = own(known.application, input);
  if (!found.ok) return found;
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  return accept(answerOf('getHistory', 200, { events: [...lines], nextCursor }));
};
