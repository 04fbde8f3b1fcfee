import { describe, expect, it } from 'vitest';
import {
  Normalised,
  NotNormalised,
  normalisedMean,
  normalisedRound,
} from '../../../web/decider/scores/normalised.tsx';
import type { ScoreLine } from '../../../web/decider/scores/round.ts';
import { seen } from '../rendered.tsx';

/** A round of which each line has what a strict and a mild expert gave. */
const round = (...totals: readonly (readonly [strict: number, mild: number])[]) =>
  totals.map(([strict, mild], at) => ({
    id: `app_${at}`,
    totals: [
      { expert: '样例甲', total: strict },
      { expert: '样例乙', total: mild },
    ],
  })) as unknown as ScoreLine[];

describe('a round put on one scale', () => {
  // the mild one gives ten more to each, and so tells them apart just as the strict one does
  const lines = round([10, 20], [11, 21], [12, 22], [13, 23], [14, 24]);

  it('has the mean of the round where a filing stands in the middle with each', () => {
    const scores = normalisedRound(lines);

    expect(normalisedMean(scores, 'app_2')).toBe(17);
    expect(normalisedMean(scores, 'app_4')).toBeGreaterThan(normalisedMean(scores, 'app_3') ?? 99);
    expect(normalisedMean(scores, 'app_9')).toBeNull();
  });

  it('is shown with all that it takes to compute it again', () => {
    const scores = normalisedRound(lines);
    if ('refused' in scores) throw new Error(scores.refused);

    expect(seen(<Normalised scores={scores} id="app_2" />)).toBe(
      '17 计算过程 本轮 10 份总分的平均为 17，标准差为 5.2。 ' +
        '样例甲：给出 12 分；其 5 份评分平均 12、标准差 1.41；（12 − 12）÷ 1.41 = 0，换算为 17。 ' +
        '样例乙：给出 22 分；其 5 份评分平均 22、标准差 1.41；（22 − 22）÷ 1.41 = 0，换算为 17。 ' +
        '各专家换算分的平均：17。数字显示到两位小数，计算时不取舍。',
    );
    expect(seen(<NotNormalised scores={scores} />)).toBe('');
  });

  it('says why it is not, and of whom', () => {
    const few = normalisedRound(lines.slice(1));
    const even = normalisedRound(round([8, 1], [8, 2], [8, 3], [8, 4], [8, 5]));

    expect(normalisedMean(few, 'app_2')).toBeNull();
    expect(seen(<NotNormalised scores={few} />)).toContain('只有 4 份评分，至少需要 5 份');
    expect(seen(<NotNormalised scores={even} />)).toContain('样例甲 的 5 份评分全部相同');
    // nobody has scored: there is nothing to say
    expect(seen(<NotNormalised scores={normalisedRound([])} />)).toBe('');
  });
});
