import * as z from 'zod';
import { ApplicationId } from '../application/application.ts';

/** One expert's total for one application, as given. */
export const Review = z.strictObject({
  applicationId: ApplicationId,
  expert: z.string(),
  total: z.number(),
});
export type Review = z.infer<typeof Review>;

/** How many reviews one expert's mean and spread can rest on. Our design: no source gives a number. */
export const LEAST_REVIEWS = 5;

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
export type NormalisedScores = z.infer<typeof NormalisedScores>;

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
export type NormalisationRefusal = z.infer<typeof NormalisationRefusal>;

interface Scale {
  readonly reviews: number;
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Scores of a call normalised between strict and mild experts: each total by the mean and spread of
 * its own expert (z-score), put back on those of all totals. Whatever an expert adds to all totals
 * or multiplies them by changes no z-score, and so no order. Refuses where an expert gave fewer than
 * `leastReviews`, or totals without spread.
 */
export function normalise(
  reviews: readonly Review[],
  leastReviews: number = LEAST_REVIEWS,
): NormalisedScores | NormalisationRefusal {
  const byExpert = grouped(reviews, ({ expert }) => expert);
  const refusal = refusalOf(byExpert, leastReviews);
  if (refusal) return refusal;

  const all = scaleOf(reviews);
  const scales = new Map(Array.from(byExpert, ([expert, own]) => [expert, scaleOf(own)]));
  const placed = reviews.map((review) => placedOn(all, scales.get(review.expert) ?? all, review));
  return {
    isNormalised: true,
    basis: 'design',
    all: shown(all),
    experts: Array.from(scales, ([expert, scale]) => ({ expert, ...shown(scale) })),
    reviews: placed.map(shown),
    applications: Array.from(
      grouped(placed, ({ applicationId }) => applicationId),
      ([applicationId, own]) => shown(resultOf(applicationId, own)),
    ),
  };
}

type ByExpert = ReadonlyMap<string, readonly Review[]>;

function refusalOf(byExpert: ByExpert, needed: number): NormalisationRefusal | null {
  const counts = Array.from(byExpert, ([expert, { length }]) => ({ expert, has: length }));
  const [fewest = { expert: null, has: 0 }] = counts.toSorted((a, b) => a.has - b.has);
  if (fewest.expert === null || fewest.has < needed) {
    return { refused: 'too_few_reviews', needed, ...fewest };
  }
  // by the totals themselves, since a spread that is computed may miss zero by a rounding
  const even = counts.find(({ expert }) => {
    return new Set(byExpert.get(expert)?.map(({ total }) => total)).size < 2;
  });
  return even ? { refused: 'no_spread', ...even } : null;
}

function scaleOf(reviews: readonly Review[]): Scale {
  const mean = meanOf(reviews.map(({ total }) => total));
  const variance = meanOf(reviews.map(({ total }) => (total - mean) ** 2));
  return { reviews: reviews.length, mean, deviation: Math.sqrt(variance) };
}

type Placed = NormalisedScores['reviews'][number];

function placedOn(all: Scale, own: Scale, { applicationId, expert, total }: Review): Placed {
  const z = (total - own.mean) / own.deviation;
  return { applicationId, expert, total, z, normalised: all.mean + all.deviation * z };
}

function resultOf(applicationId: string, reviews: readonly Placed[]) {
  return {
    applicationId,
    reviews: reviews.length,
    raw: meanOf(reviews.map(({ total }) => total)),
    normalised: meanOf(reviews.map(({ normalised }) => normalised)),
  };
}

function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0) / numbers.length;
}

/** The same with every number to four decimals. */
function shown<T extends object>(figures: T): T {
  const entries = Object.entries(figures).map(([name, value]: [string, unknown]) => {
    return [name, typeof value === 'number' ? rounded(value) : value];
  });
  return Object.fromEntries(entries) as T;
}

/** To four decimals; a negative zero is none. */
function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000 + 0;
}
