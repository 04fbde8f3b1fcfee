import * as z from 'zod';
import { ApplicationId } from '../application/application.ts';

const Review = z.strictObject({
  applicationId: ApplicationId,
  expert: z.string(),
  total: z.number(),
});

const Figure = z
  .number()
  .describe('to four decimals; nothing is computed on from the rounded figure');

/** The deviation is the standard deviation of all of them, divided by their number. */
const Spread = z.strictObject({ reviews: z.int().positive(), mean: Figure, deviation: Figure });

/** Scores put on one scale, with all that a person needs to compute them again. */
export const NormalisedScores = z.strictObject({
  isNormalised: z.literal(true),
  /** Who says how: no source does, so this way is ours. */
  basis: z.literal('design'),
  /** Of all totals concerned, whoever gave them. */
  all: Spread,
  /** Of each expert's own totals. */
  experts: z.array(Spread.extend({ expert: z.string() })),
  reviews: z.array(
    Review.extend({
      /** (total − mean of the expert) ÷ deviation of the expert. */
      z: Figure,
      /** mean of all + deviation of all × z. */
      normalised: Figure,
    }),
  ),
  /** The means of its totals and of its normalised scores. */
  applications: z.array(
    z.strictObject({
      applicationId: ApplicationId,
      reviews: z.int().positive(),
      raw: Figure,
      normalised: Figure,
    }),
  ),
});

/** Why scores are left as they are: an expert gave too few, or the same total each time. */
export const NormalisationRefusal = z.discriminatedUnion('refused', [
  z.strictObject({
    refused: z.literal('too_few_reviews'),
    /** Who gave the fewest; null where there is no review at all. */
    expert: z.string().nullable(),
    needed: z.int(),
    has: z.int().min(0),
  }),
  z.strictObject({ refused: z.literal('no_spread'), expert: z.string(), has: z.int().positive() }),
]);
