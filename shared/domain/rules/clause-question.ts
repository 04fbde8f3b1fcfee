import * as z from 'zod';
import { Instant } from '../calendar.ts';
import { Subject } from '../people/subject.ts';
import { ClausePlace, RemarkText } from './clause-comment.ts';
import { RulePackRef } from './clause.ts';

/** Its id begins with the moment, so that the order of ids is that of asking. */
export const QuestionId = z.string().regex(/^qst_\d{17}_[0-9a-z]{20}$/);

/** What anybody asked about a clause: nothing of who asked is kept. */
export const ClauseQuestion = ClausePlace.extend({
  id: QuestionId,
  packId: RulePackRef.shape.id,
  version: RulePackRef.shape.version,
  text: RemarkText.max(1000),
  askedAt: Instant,
});
export type ClauseQuestion = z.infer<typeof ClauseQuestion>;

/** What an admin made of a question: only one that was answered is shown, with its answer. */
export const OUTCOMES = ['answered', 'declined'] as const;

/** Who answered a question or declined it, when, and the answer or the reason. */
export const QuestionOutcome = z.strictObject({
  outcome: z.enum(OUTCOMES),
  words: RemarkText,
  by: Subject,
  at: Instant,
});
export type QuestionOutcome = z.infer<typeof QuestionOutcome>;

/** A question that waits no longer. */
export const SettledQuestion = ClauseQuestion.extend(QuestionOutcome.shape);
export type SettledQuestion = z.infer<typeof SettledQuestion>;

/**
 * How many questions are taken from one network in an hour of the clock: a whole association may sit
 * behind one, and an admin reads each of them.
 */
export const MOST_QUESTIONS_IN_AN_HOUR = 10;
