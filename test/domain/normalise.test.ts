import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_REVIEWS,
  normalise,
  type NormalisedScores,
  type Review,
} from '../../shared/domain/review/normalise.ts';
import {
  NormalisationRefusal,
  NormalisedScores as Schema,
} from '../../shared/domain/review/normalised-shapes.ts';

const idOf = (at: number) => `app_${String(at).padStart(16, '0')}`;

function reviewsBy(expert: string, totals: readonly number[], first = 1): Review[] {
  return totals.map((total, at) => ({ applicationId: idOf(first + at), expert, total }));
}

function normalised(reviews: readonly Review[], least?: number): NormalisedScores {
  const result = normalise(reviews, least);
  if (!('isNormalised' in result)) throw new Error(result.refused);
  return result;
}

describe('normalised scores', () => {
  // by hand: the strict expert has mean 10 and deviation 2, the mild one 20 and 4; all have 15 and √35
  const strict = reviewsBy('strict', [8, 8, 8, 12, 12, 12]);
  const mild = reviewsBy('mild', [16, 24, 16, 24, 16, 24]);

  it('come with each step of their working', () => {
    const result = normalised([...strict, ...mild]);

    expect(result.all).toEqual({ reviews: 12, mean: 15, deviation: 5.9161 });
    expect(result.experts).toEqual([
      { expert: 'strict', reviews: 6, mean: 10, deviation: 2 },
      { expert: 'mild', reviews: 6, mean: 20, deviation: 4 },
    ]);
    expect(result.reviews[0]).toEqual({ ...strict[0], z: -1, normalised: 9.0839 });
    expect(result.reviews.at(-1)).toEqual({ ...mild[5], z: 1, normalised: 20.9161 });
    expect(result.applications[1]).toEqual({
      applicationId: idOf(2),
      reviews: 2,
      raw: 16,
      normalised: 15,
    });
    expect(Schema.parse(result)).toEqual(result);
  });

  it('do what they are for: a strict expert costs an application nothing', () => {
    const halves = [
      ...reviewsBy('strict', [8, 9, 10, 11, 12]),
      ...reviewsBy('mild', [18, 19, 20, 21, 22], 6),
    ];
    const { applications } = normalised(halves);

    expect(applications[0]?.raw).not.toBe(applications[5]?.raw);
    expect(applications.slice(0, 5).map((each) => each.normalised)).toEqual(
      applications.slice(5).map((each) => each.normalised),
    );
  });

  it('are refused where an expert gave fewer reviews than are needed, by the fewest', () => {
    const result = normalise([...strict, ...reviewsBy('b', [1, 2, 3, 4]), ...mild]);

    expect(result).toEqual({ refused: 'too_few_reviews', expert: 'b', needed: 5, has: 4 });
    expect(NormalisationRefusal.parse(result)).toEqual(result);
    expect(normalise([...strict, ...reviewsBy('b', [1, 2, 3, 4, 5])])).toMatchObject({
      isNormalised: true,
    });
  });

  it('need as many as is asked for, and five where nothing is', () => {
    const five = reviewsBy('a', [1, 2, 3, 4, 5]);

    expect(LEAST_REVIEWS).toBe(5);
    expect(normalise(five, 6)).toMatchObject({ refused: 'too_few_reviews', needed: 6, has: 5 });
    expect(normalise(five, 5)).toMatchObject({ isNormalised: true });
    expect(normalise(five.slice(0, 2), 2)).toMatchObject({ isNormalised: true });
  });

  it('are refused where there is no review, though none were needed', () => {
    const refusal = { refused: 'too_few_reviews', expert: null, has: 0 };

    expect(normalise([])).toEqual({ ...refusal, needed: 5 });
    expect(normalise([], 0)).toEqual({ ...refusal, needed: 0 });
  });

  it('are refused where an expert gave the same total each time, also one with decimals', () => {
    const even = reviewsBy(
      'even',
      Array.from({ length: 10 }, () => 7.1),
    );

    expect(normalise([...strict, ...even])).toEqual({
      refused: 'no_spread',
      expert: 'even',
      has: 10,
    });
    expect(normalise([...strict, ...reviewsBy('odd', [7, 7, 7, 7, 8])])).toMatchObject({
      isNormalised: true,
    });
  });
});

describe('whatever scores are normalised', () => {
  const totals = fc
    .array(fc.integer({ min: 0, max: 30 }), { minLength: LEAST_REVIEWS, maxLength: 20 })
    .filter((all) => new Set(all).size > 1);
  const panels = fc
    .array(totals, { minLength: 1, maxLength: 6 })
    .map((all) => all.flatMap((own, at) => reviewsBy(`expert-${at}`, own)));
  const spread = (numbers: readonly number[]) => {
    const mean = numbers.reduce((all, one) => all + one, 0) / numbers.length;
    return {
      mean,
      deviation: Math.sqrt(numbers.reduce((s, n) => s + (n - mean) ** 2, 0) / numbers.length),
    };
  };

  it('an expert who adds to all totals, or multiplies them, changes no z-score', () => {
    const shifts = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(panels, shifts, fc.integer({ min: 1, max: 9 }), (reviews, shift, factor) => {
        const strict = reviews.map((review) =>
          review.expert === 'expert-0'
            ? { ...review, total: review.total * factor + shift }
            : review,
        );
        const [before, after] = [normalised(reviews), normalised(strict)];

        for (const [at, { z }] of before.reviews.entries())
          expect(after.reviews[at]?.z).toBeCloseTo(z, 3);
      }),
    );
  });

  it('scores lie on one line over their z-scores, so that order is theirs alone', () => {
    fc.assert(
      fc.property(panels, (reviews) => {
        const { all, reviews: placed } = normalised(reviews);

        for (const { z, normalised: score } of placed)
          expect(score).toBeCloseTo(all.mean + all.deviation * z, 2);
      }),
    );
  });

  it('the order within one expert is kept, ties included', () => {
    fc.assert(
      fc.property(panels, (reviews) => {
        const { experts, reviews: placed } = normalised(reviews);
        for (const { expert } of experts) {
          const own = placed.filter((each) => each.expert === expert);
          for (const one of own)
            for (const other of own)
              expect(Math.sign(one.normalised - other.normalised)).toBe(
                Math.sign(one.total - other.total),
              );
        }
      }),
    );
  });

  it('mean and spread of all are as before for each expert and so for all', () => {
    fc.assert(
      fc.property(panels, (reviews) => {
        const { all, experts, reviews: placed } = normalised(reviews);
        for (const { expert } of experts) {
          const own = placed.filter((each) => each.expert === expert);
          const { mean, deviation } = spread(own.map((each) => each.normalised));
          expect(mean).toBeCloseTo(all.mean, 2);
          expect(deviation).toBeCloseTo(all.deviation, 2);
        }
      }),
    );
  });

  it('one expert alone keeps the totals as they are', () => {
    fc.assert(
      fc.property(totals, (own) => {
        for (const { total, normalised: score } of normalised(reviewsBy('a', own)).reviews)
          expect(score).toBeCloseTo(total, 3);
      }),
    );
  });
});
