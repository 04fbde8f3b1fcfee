import { describe, expect, it } from 'vitest';
import { heldBy } from '../../../web/dossier/dossier-page.tsx';

describe('who holds a case', () => {
  it.each([
    ['nobody', null, 'examiner', '尚无人认领'],
    ['who reads it', 'one', 'examiner', '您本人'],
    ['another, to an examiner', 'two', 'examiner', '另一位审查人员'],
    ['an examiner, to an expert', 'two', 'expert', '一位形式审查人员'],
    ['an examiner, to a decider', 'two', 'decider', '一位形式审查人员'],
    ['an examiner, to a recommender', 'two', 'recommender', '一位形式审查人员'],
  ] as const)('is %s', (_who, holder, as, says) => {
    expect(heldBy(holder, 'one', as).zh).toBe(says);
  });
});
