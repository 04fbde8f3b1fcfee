import type * as z from 'zod';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { asDisclosed } from '../../../../shared/domain/application/disclosure.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import type { Archived } from '../../../../shared/contract/rows/shapes.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { shownTo } from './get-history.ts';
import { receiptOf } from '../filing/receipt.ts';

/** A page of all that the association filed, each with its history and its receipt: to be kept. */
export const getArchive: UseCase<ApplicantContext, 'getArchive'> = async (
  { store },
  { query, caller },
) => {
  const page = await store.listApplications(caller.organisation.code, undefined, query);
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const found = await Promise.all(lines.map(({ id }) => archived(store, id)));
  const applications = found.filter((one) => one !== null);
  return accept(answerOf('getArchive', 200, { applications, nextCursor }));
};

const ATTEMPTS = 3;

/** The application with the very events that it is made of, though somebody may be at it. */
async function readWhole(store: ApplicantContext['store'], id: string) {
  for (let attempt = 1; ; attempt += 1) {
    const history = await store.readHistory(id);
    // after the events: what they say that is not told yet is known by then
    const read = await store.readApplication(id);
    if (!read) return null;
    if (history.length === read.application.version) return { read, history };
    if (attempt === ATTEMPTS) throw new Error(`the history of ${id} is longer at each look`);
  }
}

async function archived(
  store: ApplicantContext['store'],
  id: string,
): Promise<z.input<typeof Archived> | null> {
  const found = await readWhole(store, id);
  if (!found) return null;
  const { read, history } = found;
  // who reviews it and how is not for its association
  const { review: _review, hands: _hands, ...application } = asDisclosed(read.application);
  const { submission } = application;
  return {
    application,
    events: history.map(({ event }) => shownTo(read.application, event)),
    receipt: submission && receiptOf(id, submission),
  };
}
