import { describe, expect, it } from 'vitest';
import { QuotaOf } from '../../../web/recommender/quota.tsx';
import { seen } from '../rendered.tsx';

describe('the quota of a recommender', () => {
  it.each([
    [0, '推荐名额共 5 个，已推荐 0 个，还可推荐 5 个。'],
    [4, '推荐名额共 5 个，已推荐 4 个，还可推荐 1 个。'],
    [5, '推荐名额共 5 个，已推荐 5 个，还可推荐 0 个。'],
    // a call may be changed to a smaller one
    [6, '推荐名额共 5 个，已推荐 6 个，还可推荐 0 个。'],
  ])('with %i recommended', (used, says) => {
    expect(seen(<QuotaOf quota={5} recommendsUntil={null} used={used} />)).toBe(says);
  });

  it('is told to be none where the call sets none, with the last instant where it sets one', () => {
    const until = '2026-12-31T17:00:00+08:00';

    expect(seen(<QuotaOf quota={null} recommendsUntil={until} used={2} />, 'en')).toMatch(
      /give no quota; 2 recommended so far\. Recommend until 31 December 2026/,
    );
  });
});
