import type * as z from 'zod';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { asDisclosed } from '../../../../shared/domain/application/disclosure.ts';
import { wireBytes } from '../../../../shared/store/table/page.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import type { Archived } from '../../../../shared/contract/rows/own/own-record.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { shownTo } from '../../../applications/history/shown-to-association.ts';
import { receiptOf } from '../../../applications/history/receipt.ts';

type OneArchived = z.input<typeof Archived>;

/** A function gives six megabytes at most; the last application may go beyond this by two. */
const ANSWER_BYTES = 3 * 1024 * 1024;
const EVENTS = 100;

/**
 * A page of all that the association filed, each with its history and its receipt: to be kept. It
 * ends by number or size; a history that is longer than a page goes on at its own events.
 */
export const getArchive: UseCase<ApplicantContext, 'getArchive'> = async (
  { store },
  { query: { limit, cursor }, caller },
) => {
  const applications: OneArchived[] = [];
  let nextCursor = cursor ?? null;
  let left = ANSWER_BYTES;
  do {
    const request = { limit: 1, cursor: nextCursor ?? undefined };
    const page = await store.listApplications(caller.organisation.code, undefined, request);
    if (!page.ok) return refuse(CURSOR_REFUSED);
    ({ nextCursor } = page.value);
    for (const { id } of page.value.lines) {
      const one = await archived(store, id);
      applications.push(one);
      left -= wireBytes(one);
    }
  } while (nextCursor !== null && applications.length < limit && left > 0);
  return accept(answerOf('getArchive', 200, { applications, nextCursor }));
};

async function archived(store: ApplicantContext['store'], id: string): Promise<OneArchived> {
  const read = await store.readApplication(id);
  const page = await store.readEvents(id, { limit: EVENTS });
  if (!page.ok || !read) throw new Error(`${id} is listed, and is not there`);
  // who reviews it and how is not for its association
  const { review: _review, hands: _hands, ...application } = asDisclosed(read.application);
  const { submission, version } = application;
  // what was done to it since it was read is for the next archive
  const events = page.value.lines.filter(({ sequence }) => sequence <= version);
  return {
    application,
    events: events.map((event) => shownTo(read.application, event)),
    nextCursor: events.at(-1)?.sequence === version ? null : page.value.nextCursor,
    receipt: submission && receiptOf(id, submission),
  };
}
