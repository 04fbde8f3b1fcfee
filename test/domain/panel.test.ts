import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import type { Expert } from '../../shared/domain/review/expert-review.ts';
import { isOpen, proposedConflicts, seatsOf } from '../../shared/domain/review/panel.ts';
import { resultOf, SCORE_SHEETS, sheetOf } from '../../shared/domain/review/score-sheet.ts';
import { NOW } from '../support/filing.ts';
import { anyHistory, submission } from './histories.ts';

const call = sampleCall(NOW);
const recommender = call.recommenders.find(({ organisation }) => organisation !== null);
if (!recommender) throw new Error('the sample round has a recommender who signs in');
const { id, kind, division } = recommender;
const { application } = anyHistory();
const filed = {
  ...application,
  content: { standard: { draftingUnits: ['样例 大学', '另一研究院'] } },
  submission: {
    ...submission,
    filing: { ...submission.filing, recommender: { id, kind, division } },
  },
};
const groundsFor = (organisation: Expert['organisation']) =>
  proposedConflicts(filed, call, { organisation }).map(({ ground, by }) => `${ground} ${by}`);

describe('a conflict is proposed', () => {
  it('where the expert is of the association, by code or by name', () => {
    const { code, name } = application.association;

    expect(groundsFor({ code, name: '别名' })).toEqual(['association code']);
    expect(groundsFor({ code: null, name })).toEqual(['association name']);
  });

  it('where the expert is of the recommender', () => {
    expect(groundsFor({ code: recommender.organisation, name: '别名' })).toEqual([
      'recommender code',
    ]);
  });

  it('where a drafting unit has the name, however it is spaced', () => {
    for (const name of ['样例大学', '样例大学\u200B', '（样例大学）']) {
      expect(groundsFor({ code: null, name })).toEqual(['drafting_unit name']);
    }
  });

  it('nowhere else', () => {
    expect(groundsFor({ code: null, name: '样例大学附属中学' })).toEqual([]);
  });
});

describe('the scores', () => {
  const sheet = { version: 1, scores: {}, comment: '样例' };
  const seats = (scored: number, missing: number) => [
    ...seatsOf({ experts: manyExperts(scored) }).map((seat) => ({ ...seat, sheet })),
    ...seatsOf({ experts: manyExperts(missing) }),
  ];
  const manyExperts = (count: number): Expert[] =>
    Array.from({ length: count }, (_, index) => ({
      subject: `expert-${index}`,
      organisation: { code: null, name: '样例大学' },
    }));
  const review = { chair: 'expert-0', sheetVersion: 1, closed: null, proposal: null };
  const closed = { by: 'expert-0', reason: '期满' };

  it.each([
    { scored: 3, missing: 0, size: null, is: true },
    { scored: 2, missing: 1, size: null, is: false },
    { scored: 0, missing: 0, size: null, is: false },
    { scored: 3, missing: 0, size: 3, is: true },
    { scored: 2, missing: 0, size: 3, is: false },
  ])('of $scored with $missing missing, of $size asked for, open: $is', (one) => {
    const { scored, missing, size, is } = one;

    expect(isOpen({ ...review, seats: seats(scored, missing), size })).toBe(is);
  });

  it('open by the word of the chair with one that counts, and not with none', () => {
    expect(isOpen({ ...review, seats: seats(1, 2), size: 3, closed })).toBe(true);
    expect(isOpen({ ...review, seats: seats(0, 3), size: 3, closed })).toBe(false);
  });
});

describe('a score sheet', () => {
  it('has versions from one on, each with distinct criteria within their bounds', () => {
    expect(SCORE_SHEETS.map(({ version }) => version)).toEqual(
      SCORE_SHEETS.map((_sheet, index) => index + 1),
    );
    for (const { criteria } of SCORE_SHEETS) {
      expect(new Set(criteria.map(({ id: name }) => name)).size).toBe(criteria.length);
      expect(criteria.every(({ lowest, highest }) => lowest < highest)).toBe(true);
    }
    expect(() => sheetOf(99)).toThrow('no score sheet');
  });

  it('comes out as raw totals with mean and spread, and says that nothing is normalised', () => {
    expect(
      resultOf([
        { a: 8, b: 8 },
        { a: 1, b: 9 },
        { a: 10, b: 10 },
      ]),
    ).toEqual({
      reviews: 3,
      totals: [10, 16, 20],
      mean: 15.33,
      lowest: 10,
      highest: 20,
      deviation: 4.11,
      isNormalised: false,
    });
    expect(resultOf([])).toBeNull();
  });
});
