import { describe, expect, it } from 'vitest';
import { CURRENT_SHEET } from '../../../shared/domain/review/score-sheet.ts';
import { filled, wrongIn } from '../../../web/expert/sheet.ts';

const { criteria } = CURRENT_SHEET;
const all = (points: string) => ({
  scores: Object.fromEntries(criteria.map(({ id }) => [id, points])),
});
const wrong = (points: string) => wrongIn(criteria, all(points)).length;

describe('a score sheet as it is typed', () => {
  it.each(['0', '10', ' 7 '])('takes %j', (points) => {
    expect(wrong(points)).toBe(0);
  });

  it.each(['', '11', '-1', '7.5', '1e1', '七', '+5'])('does not take %j', (points) => {
    expect(wrong(points)).toBe(criteria.length);
  });

  it('names what is missing, and is handed in as numbers', () => {
    expect(wrongIn(criteria, { scores: {} })).toEqual(criteria);
    expect(filled({ ...all(' 7 '), comment: ' 样例 ' })).toEqual({
      scores: Object.fromEntries(criteria.map(({ id }) => [id, 7])),
      comment: '样例',
    });
  });
});
