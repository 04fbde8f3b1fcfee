import type { Declaration, FilledSheet } from '../review/expert-review.ts';
import { countedIn, missingIn, seatOf } from '../review/panel.ts';
import { outOf, reviewOf, stillClosed, withSeat } from '../review/seats.ts';
import { command, steps } from './definition.ts';

/** The other seats of a panel are no concern of an expert’s own. */
const OTHER_SEATS = ['conflict_declared', 'application_scored'] as const;

const IN_REVIEW = steps(['expert_review'], { to: 'expert_review' });

/** An expert declares a conflict of interest, or that there is none. */
export const declare = command({
  by: 'expert',
  steps: IN_REVIEW,
  regardless: OTHER_SEATS,
  gate: (state, { declaration, issuedBy }) => {
    // a conflict that is found later can still be declared
    if (declaration.conflict) return null;
    const review = reviewOf(state);
    if (seatOf(review, issuedBy.subject)?.declaration) return { code: 'review.already_declared' };
    return review.closed ? { code: 'review.closed' } : null;
  },
  event: 'conflict_declared',
  body: ({ declaration }: { declaration: Declaration }) => ({ declaration }),
  apply: (state, { declaration }, { by }) => {
    const declared = declaration.conflict ? outOf : withSeat;
    return { review: declared(reviewOf(state), by.subject, { declaration }) };
  },
});

/** Hands in a score sheet, once. */
export const score = command({
  by: 'expert',
  steps: IN_REVIEW,
  regardless: OTHER_SEATS,
  isOffered: ({ review }, { subject }) =>
    seatOf(review, subject)?.sheet === null && review?.closed === null,
  gate: (state, { issuedBy }) => {
    const review = reviewOf(state);
    const seat = seatOf(review, issuedBy.subject);
    if (!seat?.declaration) return { code: 'review.not_declared' };
    if (seat.sheet) return { code: 'review.already_scored' };
    return review.closed ? { code: 'review.closed' } : null;
  },
  event: 'application_scored',
  body: ({ sheet }: { sheet: FilledSheet }) => ({ sheet }),
  apply: (state, { sheet }, { by }) => ({
    review: stillClosed(withSeat(reviewOf(state), by.subject, { sheet })),
  }),
});

/** The chair closes the review with the scores that are in. */
export const closeReview = command({
  by: 'expert',
  steps: IN_REVIEW,
  isOffered: ({ review }, { subject }) =>
    review?.chair === subject && review.closed === null && countedIn(review).length > 0,
  gate: (state, { issuedBy: { subject } }) => {
    const review = reviewOf(state);
    if (review.chair !== subject) return { code: 'review.not_chair' };
    if (!seatOf(review, subject)?.declaration) return { code: 'review.not_declared' };
    if (review.closed) return { code: 'review.closed' };
    if (countedIn(review).length > 0) return null;
    return { code: 'review.scores_missing', missing: missingIn(review) };
  },
  event: 'review_closed',
  body: ({ reason }: { reason: string }) => ({ reason }),
  apply: (state, { reason }, { by }) => ({
    review: stillClosed({ ...reviewOf(state), closed: { by: by.subject, reason } }),
  }),
});
