import * as z from 'zod';
import { partyRefusal } from '../../../../shared/domain/application/guard.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { cursorFrom, positionIn } from '../../../../shared/store/table/cursor.ts';
import { fitting } from '../../../../shared/store/table/page.ts';
import { findToRead } from '../../../applications/access.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { casesOf, objectionsSeen } from './objections-seen.ts';

/** The case that a page ended with. */
const Position = z.tuple([z.string()]);

/** The objections to an application as they came, some at a time, of one standing or of all. */
export const listObjections: UseCase<ReviewerContext, 'listObjections'> = async (
  { store },
  input,
) => {
  const { params, query } = input;
  const { application } = await store.readContext({ applicationId: params.applicationId });
  const found = findToRead(input, { application });
  if (!found.ok) return found;
  const ofParty = partyRefusal(found.value, 'objections', input.caller.organisation);
  if (ofParty) return refuse(ofParty);
  const after =
    query.cursor === undefined ? accept([''] as const) : positionIn(Position, query.cursor);
  if (!after.ok) return refuse(CURSOR_REFUSED);
  // what the last page ended with may have been answered since: the order is that of all
  const all = casesOf(found.value);
  const isWanted = new Set(casesOf(found.value, query.standing));
  const left = all.slice(all.indexOf(after.value[0]) + 1).filter((one) => isWanted.has(one));
  const seen = await objectionsSeen(store, found.value, left.slice(0, query.limit));
  const objections = [...fitting(seen)];
  const last = objections.at(-1)?.caseNumber;
  const isMore = last !== undefined && last !== left.at(-1);
  const nextCursor = isMore ? cursorFrom([last]) : null;
  return accept(answerOf('listObjections', 200, { objections, nextCursor }));
};
