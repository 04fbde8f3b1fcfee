import type {
  Application,
  ApplicationEvent,
} from '../../../shared/domain/application/application.ts';
import { REVIEW_EVENTS } from '../../../shared/domain/review/expert-review.ts';
import { isBarredFrom, isOpen } from '../../../shared/domain/review/panel.ts';
import { sealed } from '../../../shared/evidence/chain.ts';

interface Reading {
  readonly application: Application;
  /** The place of its last filing in the history. */
  readonly filedAt: number;
  /** Whoever is of a party to the case reads nothing of what was made of it. */
  readonly isHeldBack: boolean;
}

/**
 * An event as those who review see it. Shown by their seals: scores that are not open, or do not
 * count, and what the association has written since it last filed.
 */
export function shownToReviewer(
  event: ApplicationEvent,
  { application, filedAt, isHeldBack }: Reading,
) {
  return isHidden(event, application, filedAt) || (isHeldBack && isOfReview(event))
    ? sealed(event)
    : event;
}

const OF_REVIEW: ReadonlySet<string> = new Set(REVIEW_EVENTS.map(({ shape }) => shape.type.value));

function isOfReview({ body }: ApplicationEvent): boolean {
  return OF_REVIEW.has(body.type);
}

/** Whether an event says what the association wrote. */
export function isEdit({ body }: ApplicationEvent): boolean {
  return body.type === 'application_edited';
}

function isHidden(event: ApplicationEvent, { review }: Application, filedAt: number): boolean {
  if (isEdit(event)) return event.sequence > filedAt;
  if (event.body.type !== 'application_scored' || !review) return false;
  return !isOpen(review) || isBarredFrom(review, event.by.subject);
}
