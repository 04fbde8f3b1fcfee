import type { Application } from '../application/application.ts';
import type { ExpertReview, Seat } from './expert-review.ts';
import { countedIn, isOpen } from './panel.ts';

/** The review of an application on which a panel was convened. */
export function reviewOf({ id, review }: Application): ExpertReview {
  if (!review) throw new Error(`no panel was convened on ${id}`);
  return review;
}

export function withSeat(
  review: ExpertReview,
  subject: string,
  changes: Partial<Seat>,
): ExpertReview {
  const seats = review.seats.map((seat) =>
    seat.subject === subject ? { ...seat, ...changes } : seat,
  );
  return { ...review, seats };
}

/** An expert who is out: after the scores are open, with a sheet that counts on. */
export function outOf(
  review: ExpertReview,
  subject: string,
  why: Pick<Partial<Seat>, 'declaration' | 'recusal'>,
): ExpertReview {
  const changes = isOpen(review) ? { ...why, isLate: true as const } : why;
  return stillClosed(withSeat(review, subject, changes));
}

/** A closing stands on the reviews that count; without any left it falls. */
export function stillClosed(review: ExpertReview): ExpertReview {
  return countedIn(review).length > 0 ? review : { ...review, closed: null };
}
