/** One expert's total for one application, as given. */
export interface Review {
  readonly applicationId: string;
  readonly expert: string;
  readonly total: number;
}

/** How many reviews one expert's mean and spread can rest on. Our design: no source gives a number. */
export const LEAST_REVIEWS = 5;

/** Mean and spread of totals; the deviation is the standard deviation of all of them, divided by their number. */
export interface Spread {
  readonly reviews: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Scores put on one scale, with all that a person needs to compute them again; figures to four decimals. */
export interface NormalisedScores {
  readonly isNormalised: true;
  readonly basis: 'design';
  readonly all: Spread;
  readonly experts: (Spread & { readonly expert: string })[];
  readonly reviews: (Review & { readonly z: number; readonly normalised: number })[];
  readonly applications: {
    readonly applicationId: string;
    readonly reviews: number;
    readonly raw: number;
    readonly normalised: number;
  }[];
}

/** Why scores are left as they are: an expert gave too few, or the same total each time. */
export type NormalisationRefusal =
  | {
      readonly refused: 'too_few_reviews';
      readonly expert: string | null;
      readonly needed: number;
      readonly has: number;
    }
  | { readonly refused: 'no_spread'; readonly expert: string; readonly has: number };

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

function scaleOf(reviews: readonly Review[]): Spread {
  const mean = meanOf(reviews.map(({ total }) => total));
  const variance = meanOf(reviews.map(({ total }) => (total - mean) ** 2));
  return { reviews: reviews.length, mean, deviation: Math.sqrt(variance) };
}

type Placed = NormalisedScores['reviews'][number];

function placedOn(all: Spread, own: Spread, { applicationId, expert, total }: Review): Placed {
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
