import type { Application } from '../application/application.ts';
import { heldAgainst } from '../application/hands.ts';
import { partyAgainst } from '../people/parties.ts';
import { personsOf } from '../people/caller.ts';
import {
  type ConvenedExpert,
  type ConvenedPanel,
  type ConvenedReplacement,
  type ExpertReview,
  MOST_SEATS,
  type Proposal,
  type Recusal,
} from '../review/expert-review.ts';
import { isBarred, isOpen, organisationsOf, missingIn, seatOf, seatsOf } from '../review/panel.ts';
import { outOf, reviewOf, withSeat } from '../review/seats.ts';
import { command, type Issuer, steps } from './definition.ts';

interface ConveneData {
  readonly panel: ConvenedPanel;
  /** How many experts the call asks for; null where it does not say. */
  readonly size: number | null;
  readonly sheetVersion: number;
}

/** Convenes a panel of experts on what was accepted. */
export const convene = command({
  by: 'examiner',
  steps: steps(['accepted'], { to: 'expert_review' }),
  gate: (state, { panel, size, issuedBy }) => {
    const seats = panel.experts.length;
    if (size !== null && size !== seats) return { code: 'review.panel_size', size, given: seats };
    return seatRefusal(state, panel.experts, issuedBy);
  },
  event: 'panel_convened',
  body: ({ panel, size, sheetVersion }: ConveneData) => ({ panel, size, sheetVersion }),
  apply: (_state, { panel, size, sheetVersion }) => ({
    review: {
      seats: seatsOf(panel),
      chair: panel.chair,
      size,
      sheetVersion,
      closed: null,
      proposal: null,
    },
  }),
});

/** Gives the place of an expert to another, who never had one on this panel, until scores are open. */
export const replaceExpert = command({
  by: 'examiner',
  steps: steps(['expert_review'], { to: 'expert_review' }),
  gate: (state, { replacement, issuedBy }) =>
    replacementRefusal(reviewOf(state), replacement) ??
    seatRefusal(state, [replacement.expert], issuedBy),
  event: 'expert_replaced',
  body: ({ replacement }: { replacement: ConvenedReplacement }) => ({ replacement }),
  // who comes takes the place, the chair included, and reviews: what was closed is open again
  apply: (state, { replacement: { out, expert, reason } }) => {
    const review = reviewOf(state);
    const left = withSeat(review, out, { replacement: { by: expert.subject, reason } });
    return {
      review: {
        ...left,
        seats: [...left.seats, ...seatsOf({ experts: [expert] })],
        chair: review.chair === out ? expert.subject : review.chair,
        closed: null,
      },
    };
  },
});

/** Puts an expert out of the review of this application, for good; open scores stay as they are. */
export const recuse = command({
  by: 'examiner',
  steps: steps(['expert_review'], { to: 'expert_review' }),
  gate: (state, { recusal: { subject } }) => {
    const seat = seatOf(reviewOf(state), subject);
    if (!seat) return { code: 'review.expert_unknown', subject };
    return isBarred(seat) ? { code: 'review.expert_barred', subject } : null;
  },
  event: 'expert_recused',
  body: ({ recusal }: { recusal: Recusal }) => ({ recusal }),
  apply: (state, { recusal: { subject, reason } }) => ({
    review: outOf(reviewOf(state), subject, { recusal: { reason } }),
  }),
});

/** Proposes to select or not, once the scores are open. */
export const propose = command({
  by: 'examiner',
  steps: steps(['expert_review'], { to: 'proposed' }),
  gate: (state) => {
    const review = reviewOf(state);
    return isOpen(review) ? null : { code: 'review.scores_missing', missing: missingIn(review) };
  },
  event: 'selection_proposed',
  body: ({ proposal }: { proposal: Proposal }) => ({ proposal }),
  apply: (state, { proposal }) => ({ review: { ...reviewOf(state), proposal } }),
});

/** Nobody sits who held another office in the case, nor who appoints, nor for a party to it. */
function seatRefusal(state: Application, experts: readonly ConvenedExpert[], issuer: Issuer) {
  const appointing = personsOf(issuer);
  for (const expert of experts) {
    const { subject } = expert;
    const isAppointing = appointing.includes(subject);
    const office = heldAgainst(state, [subject], 'review') ?? (isAppointing && 'examination');
    if (office) return { code: 'decision.same_person', office, subject } as const;
    for (const organisation of organisationsOf(expert)) {
      const party = partyAgainst(state, 'review', organisation);
      if (party) {
        const { ground, name } = party;
        return { code: 'review.expert_related', subject, ground, organisation: name } as const;
      }
    }
  }
  return null;
}

/** Only a seat that is out, or has not scored, is given to another; and to nobody who had one. */
function replacementRefusal(review: ExpertReview, { out, expert }: ConvenedReplacement) {
  if (isOpen(review)) return { code: 'review.scores_open' } as const;
  const seat = seatOf(review, out);
  if (!seat || seat.replacement) return { code: 'review.expert_unknown', subject: out } as const;
  if (!isBarred(seat) && seat.sheet) return { code: 'review.already_scored' } as const;
  const { subject } = expert;
  const taken = seatOf(review, subject);
  if (taken) {
    const code = isBarred(taken) ? 'review.expert_barred' : 'review.already_seated';
    return { code, subject } as const;
  }
  if (review.seats.length < MOST_SEATS) return null;
  return { code: 'review.seats_used_up', limit: MOST_SEATS } as const;
}
