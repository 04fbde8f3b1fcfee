import type { Application } from '../application/application.ts';
import type { ExpertReview, ReviewBody, Seat } from './expert-review.ts';
import { stateAfter } from '../application/lifecycle.ts';
import { countedIn, seatsOf } from './panel.ts';

/** What an event between acceptance and the decision changes; `by` is who caused it. */
export function reviewed(state: Application, body: ReviewBody, by: string): Partial<Application> {
  if (body.type === 'panel_convened') {
    return { state: stateAfter(state, 'convene'), review: convened(body) };
  }
  const { review } = state;
  if (!review) throw new Error(`${body.type} without a panel`);
  switch (body.type) {
    case 'selection_proposed':
      return {
        state: stateAfter(state, 'propose'),
        review: { ...review, proposal: body.proposal },
      };
    case 'selection_decided':
      return {
        state: stateAfter(state, body.decision.outcome === 'selected' ? 'select' : 'not_select'),
        selection: body.decision,
        // a second decision, after the first was overturned, is not told yet
        publication: state.publication && { ...state.publication, toldAt: null },
      };
    default:
      return { review: standing(sat(review, body, by)) };
  }
}

function convened(body: Extract<ReviewBody, { type: 'panel_convened' }>): ExpertReview {
  const { panel, size, sheetVersion } = body;
  const { chair } = panel;
  return { seats: seatsOf(panel), chair, size, sheetVersion, closed: null, proposal: null };
}

/** A closing stands on the reviews that count; without any left it falls. */
function standing(review: ExpertReview): ExpertReview {
  return countedIn(review).length > 0 ? review : { ...review, closed: null };
}

type SittingBody = Exclude<
  ReviewBody,
  { type: 'panel_convened' | 'selection_proposed' | 'selection_decided' }
>;

function sat(review: ExpertReview, body: SittingBody, by: string): ExpertReview {
  switch (body.type) {
    case 'conflict_declared':
      return withSeat(review, by, { declaration: body.declaration });
    case 'application_scored':
      return withSeat(review, by, { sheet: body.sheet });
    case 'expert_recused':
      return withSeat(review, body.recusal.subject, { recusal: { reason: body.recusal.reason } });
    case 'review_closed':
      return { ...review, closed: { by, reason: body.reason } };
    case 'expert_replaced':
      return replaced(review, body.replacement);
  }
}

function withSeat(review: ExpertReview, subject: string, changes: Partial<Seat>): ExpertReview {
  const seats = review.seats.map((seat) =>
    seat.subject === subject ? { ...seat, ...changes } : seat,
  );
  return { ...review, seats };
}

/** Who comes takes the place, the chair included, and reviews: what was closed is open again. */
function replaced(
  review: ExpertReview,
  { out, expert, reason }: Extract<SittingBody, { type: 'expert_replaced' }>['replacement'],
): ExpertReview {
  const left = withSeat(review, out, { replacement: { by: expert.subject, reason } });
  return {
    ...left,
    seats: [...left.seats, ...seatsOf({ experts: [expert] })],
    chair: review.chair === out ? expert.subject : review.chair,
    closed: null,
  };
}
