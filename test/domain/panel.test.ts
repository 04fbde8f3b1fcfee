import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import type { Expert } from '../../shared/domain/expert-review.ts';
import { proposedConflicts } from '../../shared/domain/panel.ts';
import { resultOf, SCORE_SHEETS, sheetOf } from '../../shared/domain/score-sheet.ts';
import { NOW } from '../filing.ts';
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
    expect(groundsFor({ code: null, name: '样例大学' })).toEqual(['drafting_unit name']);
  });

  it('nowhere else', () => {
    expect(groundsFor({ code: null, name: '样例大学附属中学' })).toEqual([]);
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
