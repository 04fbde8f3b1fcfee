import type { Application } from '../../../../shared/domain/application/application.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import type { ExpertReview, Seat } from '../../../../shared/domain/review/expert-review.ts';
import {
  countedIn,
  countedWithoutLate,
  isBarred,
  isOpen,
  proposedConflicts,
} from '../../../../shared/domain/review/panel.ts';
import { resultOf, sheetOf } from '../../../../shared/domain/review/score-sheet.ts';

interface Viewer {
  /** The expert who looks, or null for those who do not sit. */
  readonly expert: string | null;
  readonly call: Pick<Call, 'recommenders'>;
}

/**
 * The panel as somebody may see it. Scores are hidden from all but their own expert until they are
 * open; why others are out, and what speaks for a conflict, is not for experts.
 */
export function panelView(application: Application, viewer: Viewer) {
  const { review } = application;
  if (!review) return null;
  const isShown = isOpen(review);
  const counted = countedIn(review).map(scoresOf);
  const withoutLate = countedWithoutLate(review);
  return {
    chair: review.chair,
    size: review.size,
    scoreSheet: sheetOf(review.sheetVersion),
    isOpen: isShown,
    closed: review.closed,
    seats: review.seats.map((seat) => seatView(seat, { application, isShown, ...viewer })),
    result: isShown ? resultOf(counted) : null,
    resultWithoutLate: isShown && withoutLate ? resultOf(withoutLate.map(scoresOf)) : null,
    proposal: viewer.expert === null ? review.proposal : null,
  };
}

const scoresOf = ({ sheet }: Seat) => sheet?.scores ?? {};

type Seen = Viewer & { readonly application: Application; readonly isShown: boolean };

function seatView(seat: Seat, { application, isShown, expert, call }: Seen) {
  const { subject, organisation, declaration, recusal, replacement, sheet } = seat;
  const isOwn = expert === subject;
  const isStaff = expert === null;
  const isLate = seat.isLate ?? false;
  return {
    subject,
    organisation,
    standing: standingOf(seat),
    hasScored: sheet !== null,
    isLate,
    sheet: isOwn || (isShown && (!isBarred(seat) || (isStaff && isLate))) ? sheet : null,
    declaration: isOwn || isStaff ? declaration : null,
    recusal: isStaff ? recusal : null,
    replacement: isStaff ? replacement : null,
    proposedConflicts: isStaff ? proposedConflicts(application, call, seat) : [],
  };
}

function standingOf({ declaration, recusal, replacement }: ExpertReview['seats'][number]) {
  if (replacement) return 'replaced' as const;
  if (recusal) return 'recused' as const;
  if (!declaration) return 'undeclared' as const;
  return declaration.conflict ? ('conflicted' as const) : ('sits' as const);
}
