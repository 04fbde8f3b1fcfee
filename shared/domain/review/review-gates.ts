import type { Application } from '../application/application.ts';
import type { Caller, Role } from '../people/caller.ts';
import { handsIn, personsNamed } from '../publication/publication-gates.ts';
import {
  type Declaration,
  type ExpertReview,
  type FilledSheet,
  MOST_SEATS,
  type Panel,
  type Proposal,
  type Recusal,
  type Replacement,
  type SelectionDecision,
} from './expert-review.ts';
import { countedIn, isBarred, isBarredFrom, isOpen, missingIn, seatOf } from './panel.ts';
import type { Refusal } from '../refusal.ts';

interface Given {
  readonly by: Role;
  /** Who gives it: whether one may depends on the person as well as on the role. */
  readonly subject: Caller['subject'];
  /** For whom, by a delegation. */
  readonly onBehalfOf?: string | undefined;
}

/** A command between acceptance and the decision. */
export type ReviewCommand = Given &
  (
    | { type: 'convene'; panel: Panel; size: number | null; sheetVersion: number }
    | { type: 'replace_expert'; replacement: Replacement }
    | { type: 'declare'; declaration: Declaration }
    | { type: 'recuse'; recusal: Recusal }
    | { type: 'score'; sheet: FilledSheet }
    | { type: 'close_review'; reason: string }
    | { type: 'propose'; proposal: Proposal }
    | { type: 'select' | 'not_select'; decision: SelectionDecision }
  );

/** Why this person may not give this command to this panel now, or null. */
export function gateRefusal(application: Application, command: ReviewCommand): Refusal | null {
  if (command.type === 'convene') return sizeRefusal(command);
  const { review } = application;
  if (!review) throw new Error(`${command.type} without a panel`);
  // whoever is out is out in every role
  const persons = personsNamed({ by: command.subject, onBehalfOf: command.onBehalfOf });
  if (persons.some((person) => isBarredFrom(review, person))) return { code: 'review.recused' };
  switch (command.type) {
    case 'replace_expert':
      return replacementRefusal(review, command.replacement);
    case 'recuse':
      return recusalRefusal(review, command.recusal);
    case 'declare':
      return declarationRefusal(review, command);
    case 'score':
      return scoreRefusal(review, command.subject);
    case 'close_review':
      return closingRefusal(review, command.subject);
    case 'propose':
      return isOpen(review) ? null : scoresMissing(review);
    case 'select':
    case 'not_select':
      return persons.some((person) => handsIn(application, command.type).includes(person))
        ? { code: 'decision.same_person' }
        : null;
  }
}

function sizeRefusal({ panel, size }: { panel: Panel; size: number | null }): Refusal | null {
  const given = panel.experts.length;
  return size === null || size === given ? null : { code: 'review.panel_size', size, given };
}

function scoresMissing(review: ExpertReview): Refusal {
  return { code: 'review.scores_missing', missing: missingIn(review) };
}

/** Only a seat that is out, or has not scored, is given to another; and to nobody who had one. */
function replacementRefusal(review: ExpertReview, { out, expert }: Replacement): Refusal | null {
  const seat = seatOf(review, out);
  if (!seat || seat.replacement) return { code: 'review.expert_unknown', subject: out };
  if (!isBarred(seat) && seat.sheet) return { code: 'review.already_scored' };
  const known = seatOf(review, expert.subject);
  if (!known) return seatsRefusal(review);
  const { subject } = expert;
  return { code: isBarred(known) ? 'review.expert_barred' : 'review.already_seated', subject };
}

function seatsRefusal({ seats }: ExpertReview): Refusal | null {
  return seats.length < MOST_SEATS ? null : { code: 'review.seats_used_up', limit: MOST_SEATS };
}

function recusalRefusal(review: ExpertReview, { subject }: Recusal): Refusal | null {
  const seat = seatOf(review, subject);
  if (!seat) return { code: 'review.expert_unknown', subject };
  return isBarred(seat) ? { code: 'review.expert_barred', subject } : null;
}

/** A conflict that is found later can still be declared; one that was declared stays. */
function declarationRefusal(
  review: ExpertReview,
  { subject, declaration }: { subject: string; declaration: Declaration },
): Refusal | null {
  if (declaration.conflict) return null;
  if (seatOf(review, subject)?.declaration) return { code: 'review.already_declared' };
  return review.closed ? { code: 'review.closed' } : null;
}

function scoreRefusal(review: ExpertReview, subject: string): Refusal | null {
  const seat = seatOf(review, subject);
  if (!seat?.declaration) return { code: 'review.not_declared' };
  if (seat.sheet) return { code: 'review.already_scored' };
  return review.closed ? { code: 'review.closed' } : null;
}

function closingRefusal(review: ExpertReview, subject: string): Refusal | null {
  if (review.chair !== subject) return { code: 'review.not_chair' };
  if (!seatOf(review, subject)?.declaration) return { code: 'review.not_declared' };
  if (review.closed) return { code: 'review.closed' };
  return countedIn(review).length === 0 ? scoresMissing(review) : null;
}
