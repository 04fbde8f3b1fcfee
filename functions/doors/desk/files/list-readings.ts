import { partyRefusal } from '../../../../shared/domain/application/guard.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { findToRead } from '../../../applications/access.ts';
import { fileReadings } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';

/** Who opened which file of a filing, and when. */
export const listFileReadingsForReviewer: UseCase<
  DeskContext,
  'listFileReadingsForReviewer'
> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const found = findToRead(input, await store.readContext({ applicationId }));
  if (!found.ok) return found;
  // whoever may open none of them has no part in who did
  const ofParty = partyRefusal(found.value, 'examination', input.caller.organisation);
  if (ofParty) return refuse(ofParty);
  const readings = await fileReadings(store, applicationId);
  return accept(answerOf('listFileReadingsForReviewer', 200, { readings }));
};
