import * as z from 'zod';
import { GROUNDS } from '../../domain/people/organisation.ts';
import {
  Declaration,
  Expert,
  ExpertReview,
  FilledSheet,
  Proposal,
  Seat,
} from '../../domain/review/expert-review.ts';
import { NormalisationRefusal, NormalisedScores } from '../../domain/review/normalise.ts';
import { ReviewResult, ScoreSheet } from '../../domain/review/score-sheet.ts';
import { ReviewView } from './shapes.ts';

/** A seat on the panel, as far as the caller may see it. */
export const SeatView = Expert.extend({
  standing: z.enum(['undeclared', 'sits', 'conflicted', 'recused', 'replaced']),
  hasScored: z.boolean(),
  /** Out after the scores were open: the sheet counts on, and who decides weighs it. */
  isLate: z.boolean(),
  /** One’s own; those of others once the scores are open. */
  sheet: FilledSheet.nullable(),
  declaration: Declaration.nullable(),
  recusal: Seat.shape.recusal,
  replacement: Seat.shape.replacement,
  /** What speaks for a conflict by what was filed; a person judges it. */
  proposedConflicts: z.array(
    z.strictObject({
      ground: z.enum(GROUNDS),
      organisation: z.string(),
      by: z.enum(['code', 'name']),
    }),
  ),
});

/** The panel, as far as the caller may see it. */
export const PanelView = z.strictObject({
  chair: z.string(),
  size: z.int().positive().nullable(),
  scoreSheet: ScoreSheet,
  /** Whether the scores are open: all are in, or the chair has closed. */
  isOpen: z.boolean(),
  closed: ExpertReview.shape.closed,
  seats: z.array(SeatView),
  /** Raw, not normalised; null until the scores are open. */
  result: ReviewResult.nullable(),
  /** The same without those who were out after the scores were open; null where nobody was. */
  resultWithoutLate: ReviewResult.nullable(),
  /** Between strict and mild experts, with its working, or why not; null until open, and for experts. */
  normalised: z.union([NormalisedScores, NormalisationRefusal]).nullable(),
  proposal: Proposal.nullable(),
});

/** An application as those see it who convene, score or decide. */
export const PanelReviewView = ReviewView.extend({
  panel: PanelView.nullable().describe('null as well where `heldBack` says why'),
  heldBack: z
    .enum(['caller.own_organisation', 'caller.related_organisation'])
    .nullable()
    .describe(
      'why whoever asks may judge nothing in the case, and reads neither scores, personal data nor files; null: may',
    ),
});
