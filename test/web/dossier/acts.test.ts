import { describe, expect, it } from 'vitest';
import type { ReviewView } from '../../../web/dossier/review-view.ts';
import { actsOf as examinersActs } from '../../../web/examiner/acts.ts';
import { actsOf as recommendersActs } from '../../../web/recommender/acts.ts';

const keys = (acts: readonly { readonly shortcut: string }[]) =>
  acts.map(({ shortcut }) => shortcut);
const heldBy = (examiner: string) => ({ examiner }) as ReviewView['examination'];

describe('an examiner', () => {
  const allowed = ['claim', 'release', 'accept'];

  it('claims what nobody holds, and does nothing else with it', () => {
    expect(keys(examinersActs({ allowed, examination: null }, 'one'))).toEqual(['c']);
  });

  it('accepts and releases what is theirs, and nothing that another holds', () => {
    const examination = heldBy('one');

    expect(keys(examinersActs({ allowed, examination }, 'one'))).toEqual(['a', 'r']);
    expect(examinersActs({ allowed, examination }, 'two')).toEqual([]);
    expect(examinersActs({ allowed: [], examination }, 'one')).toEqual([]);
  });
});

describe('a recommender', () => {
  const allowed = ['recommend', 'return', 'decline'];

  it('recommends with the last item ticked, and not with one left', () => {
    expect(keys(recommendersActs(allowed, ['x', 'y'], ['x', 'y']))).toEqual(['a', 'b', 'd']);
    expect(keys(recommendersActs(allowed, ['x', 'y'], ['x']))).toEqual(['b', 'd']);
    expect(recommendersActs([], ['x'], ['x'])).toEqual([]);
  });
});
