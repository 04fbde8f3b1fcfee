import type { z } from 'zod';
import type { ScoreLine } from '../../../../shared/contract/rows/decider.ts';
import type { Application } from '../../../../shared/domain/application/application.ts';
import { personRefusal } from '../../../../shared/domain/application/guard.ts';
import { provinceOf } from '../../../../shared/domain/application/register.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import { namedChoice } from '../../../../shared/domain/calls/open-choice.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import {
  countedIn,
  countedWithoutLate,
  isBarred,
  isOpen,
  totalsOf,
} from '../../../../shared/domain/review/panel.ts';
import type { Seat } from '../../../../shared/domain/review/expert-review.ts';
import { resultOf } from '../../../../shared/domain/review/score-sheet.ts';
import { isStated } from '../../../../shared/domain/texts/stated.ts';
import type { QueueLine } from '../../../../shared/store/queues/queue-store.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

type Line = z.infer<typeof ScoreLine>;

/** A page of what was proposed on or decided, with its scores, to be compared with each other. */
export const listScores: UseCase<ReviewerContext, 'listScores'> = async (
  { store },
  { params: { callId }, query, caller },
) => {
  const [call, page] = await Promise.all([
    store.readCall(callId),
    store.listQueue({ callId, kind: query.state }, query),
  ]);
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const found = await store.readApplications(lines.map(({ id }) => id));
  const byId = new Map(found.map((application) => [application.id, application]));
  const applications = lines.flatMap((line): Line[] => {
    const application = byId.get(line.id);
    // the queue lags a little behind: what has gone on since is elsewhere
    return application?.state === query.state ? [lineOf(line, application, { call, caller })] : [];
  });
  return accept(answerOf('listScores', 200, { applications, nextCursor }));
};

function lineOf(
  { clock: _clock, ...line }: QueueLine,
  application: Application,
  { call, caller }: { call: Call; caller: Caller },
): Line {
  const { version, state, updatedAt, review, content, submission, association } = application;
  const { keyField = '' } = content;
  const heldBack = heldBackBy(application, caller);
  const open = review && isOpen(review) ? review : null;
  const counted = open ? countedIn(open) : [];
  const withoutLate = open && countedWithoutLate(open);
  const isClosed = heldBack !== null && CLOSED_TO.includes(heldBack);
  return {
    ...line,
    version,
    state,
    updatedAt,
    keyField: isStated(keyField) ? namedChoice(keyField, call.keyFields) : null,
    province: provinceOf(submission, association.code),
    scores: isClosed ? null : scoresOf(counted),
    totals: isClosed || !review ? [] : totalsOf(review),
    scoresWithoutLate: isClosed || !withoutLate ? null : scoresOf(withoutLate),
    lateScores: isClosed ? 0 : counted.filter(({ isLate }) => isLate).length,
    outOfReview: review?.seats.filter(isBarred).length ?? 0,
    proposal: isClosed ? null : (review?.proposal?.outcome ?? null),
    heldBack,
  };
}

/** Who is out of a review, or of a party to the case, reads none of the scores. */
const CLOSED_TO: readonly NonNullable<Line['heldBack']>[] = [
  'caller.own_organisation',
  'caller.related_organisation',
  'review.recused',
];

function heldBackBy(application: Application, caller: Caller): Line['heldBack'] {
  const code = personRefusal(application, 'select', caller)?.code;
  switch (code) {
    case 'caller.own_organisation':
    case 'caller.related_organisation':
    case 'review.recused':
    case 'decision.same_person':
      return code;
    case undefined:
      return null;
    default:
      throw new Error(`${code} says nothing of persons`);
  }
}

function scoresOf(seats: readonly Seat[]): Line['scores'] {
  const result = resultOf(seats.map(({ sheet }) => sheet?.scores ?? {}));
  if (!result) return null;
  const { reviews, mean, lowest, highest, deviation } = result;
  return { reviews, mean, lowest, highest, deviation };
}
