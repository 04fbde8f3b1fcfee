import type { Application } from '../application/application.ts';
import type { ExpertReview, Seat } from './expert-review.ts';
import { countedIn } from './panel.ts';

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

/** A closing stands on the reviews that count; without any left it falls. */
export function stillClosed(review: ExpertReview): ExpertReview {
  return countedIn(review).length > 0 ? review : { ...review, closed: null };
}
