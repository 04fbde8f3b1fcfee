import { describe, expect, it } from 'vitest';
import { type Line, ranked } from '../../../web/decider/scores/ranked.ts';

const round = (...means: readonly (number | null)[]) =>
  means.map((mean, at) => ({
    standardNumber: `T/CNTAC ${at + 1}—2019`,
    scores: mean === null ? null : { mean },
  }));
const shown = (rows: ReturnType<typeof round>, line: Line | null) =>
  ranked(rows, line).rows.map(({ row, rank, isShared, side }) =>
    [row.scores?.mean ?? '–', rank, isShared ? 'shared' : 'alone', side].join(' '),
  );
const places = (value: number): Line => ({ by: 'places', value });
const sides = (rows: ReturnType<typeof round>, line: Line) =>
  ranked(rows, line).rows.map(({ side }) => side);

describe('the order of a round', () => {
  it('is by the mean, best first; those of one mean share their first place', () => {
    expect(shown(round(20, 24, 22, 24, 18), null)).toEqual([
      '24 1 shared above',
      '24 1 shared above',
      '22 3 alone above',
      '20 4 alone above',
      '18 5 alone above',
    ]);
  });

  it('is by the number within one mean, 9 before 15', () => {
    const rows = ['T/CNTAC 15—2019', 'T/CNTAC 9—2019'].map((standardNumber) => {
      return { standardNumber, scores: { mean: 20 } };
    });

    expect(ranked(rows, null).rows.map(({ row }) => row.standardNumber)).toEqual([
      'T/CNTAC 9—2019',
      'T/CNTAC 15—2019',
    ]);
  });

  it('has no place for one whose scores the reader does not see', () => {
    expect(shown(round(null, 20), places(1))).toEqual(['20 1 alone above', '–  alone unscored']);
  });
});

describe('the line', () => {
  it.each([
    [0, ['below', 'below', 'below']],
    [1, ['above', 'below', 'below']],
    [2, ['above', 'above', 'below']],
    [3, ['above', 'above', 'above']],
    [4, ['above', 'above', 'above']],
  ])('after %i places leaves so many above it', (value, are) => {
    expect(sides(round(24, 22, 20), places(value))).toEqual(are);
  });

  it.each([
    [1, ['above', 'below', 'below', 'below'], 0],
    [2, ['above', 'tied', 'tied', 'below'], 1],
    [3, ['above', 'above', 'above', 'below'], 0],
  ])(
    'after %i places runs through a mean only where not all of it find a place',
    (value, are, left) => {
      const rows = round(24, 22, 22, 20);

      expect(sides(rows, places(value))).toEqual(are);
      expect(ranked(rows, places(value)).left).toBe(left);
    },
  );

  it('at a mean has those above it who reach it', () => {
    expect(sides(round(24, 22, 21.99), { by: 'mean', value: 22 })).toEqual([
      'above',
      'above',
      'below',
    ]);
  });

  it('runs nowhere where there are no scores', () => {
    expect(ranked([], places(3))).toEqual({ rows: [], left: 3 });
  });
});
