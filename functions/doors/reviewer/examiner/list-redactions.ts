import * as z from 'zod';
import {
  ApplicationId,
  type Application,
} from '../../../../shared/domain/application/application.ts';
import { heldBackAs } from '../../../../shared/domain/application/guard.ts';
import { Instant } from '../../../../shared/domain/calendar.ts';
import { waitsForSecond } from '../../../../shared/domain/materials/redaction.ts';
import { personsOf } from '../../../../shared/domain/people/caller.ts';
import { type Result, accept } from '../../../../shared/domain/result.ts';
import type { QueueLine } from '../../../../shared/store/queues/queue-store.ts';
import type { WaitingRedaction } from '../../../../shared/store/queues/waiting-redactions.ts';
import { cursorFrom, positionIn } from '../../../../shared/store/table/cursor.ts';
import type { CursorRefusal, Page } from '../../../../shared/store/table/page.ts';
import type { Input } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

const Position = z.tuple([Instant, ApplicationId]);

/**
 * The filings in which a redaction waits for the caller as the second person, the one first that has
 * waited longest: none of those that the caller asked for alone, and none of a party to the case.
 */
export async function listRedactions(
  store: ReviewerContext['store'],
  { params, query: { limit, cursor }, caller }: Input<'listExaminerQueue'>,
): Promise<Result<Page<QueueLine>, CursorRefusal>> {
  const after = cursor === undefined ? accept(null) : positionIn(Position, cursor);
  if (!after.ok) return after;
  const left = (await store.listWaitingRedactions(params.callId)).filter(
    (one) => after.value === null || isAfter(one, after.value),
  );
  const found: { readonly line: QueueLine; readonly at: WaitingRedaction }[] = [];
  for (let from = 0; from < left.length && found.length <= limit; from += limit) {
    const some = left.slice(from, from + limit);
    const read = await store.readApplications(some.map(({ applicationId }) => applicationId));
    for (const application of read) {
      const at = some.find(({ applicationId }) => applicationId === application.id);
      const isTheirs =
        waitsForSecond(application, personsOf(caller)) && heldBackAs(application, caller) === null;
      if (at && isTheirs) found.push({ line: lineOf(application), at });
    }
  }
  const last = found.length > limit ? found[limit - 1]?.at : undefined;
  return accept({
    lines: found.slice(0, limit).map(({ line }) => line),
    nextCursor: last ? cursorFrom([last.at, last.applicationId]) : null,
  });
}

function isAfter(
  { at, applicationId }: WaitingRedaction,
  [seenAt, seenId]: z.infer<typeof Position>,
): boolean {
  const later = Date.parse(at) - Date.parse(seenAt);
  return later === 0 ? applicationId > seenId : later > 0;
}

function lineOf(application: Application): QueueLine {
  const { id, callId, state, association, standardNumber, content, submission } = application;
  const { updatedAt, version, clock } = application;
  const titleZh = content.standard?.titleZh ?? null;
  const filedAt = submission?.at ?? updatedAt;
  const line = {
    id,
    callId,
    state,
    association,
    standardNumber,
    titleZh,
    updatedAt,
    version,
    clock,
  };
  return { ...line, submittedAt: filedAt };
}
