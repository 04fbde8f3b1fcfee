import { catalogue } from '../../reader/catalogue.ts';

/** How normalised scores come about. */
export const NORMALISED_WORDS = catalogue({
  working: { zh: '计算过程', en: 'how it is computed' },
  all: (count: number, mean: string, deviation: string) => ({
    zh: `本轮 ${count} 份总分的平均为 ${mean}，标准差为 ${deviation}。`,
    en: `The ${count} totals of the round have a mean of ${mean} and a standard deviation of ${deviation}.`,
  }),
  ofExpert: (
    expert: string,
    count: number,
    [total, mean, deviation, z, normalised]: readonly string[],
  ) => ({
    zh: `${expert}：给出 ${total} 分；其 ${count} 份评分平均 ${mean}、标准差 ${deviation}；（${total} − ${mean}）÷ ${deviation} = ${z}，换算为 ${normalised}。`,
    en: `${expert} gave ${total}; mean ${mean} and standard deviation ${deviation} over ${count} scores; (${total} − ${mean}) ÷ ${deviation} = ${z}, which makes ${normalised}.`,
  }),
  together: (normalised: string) => ({
    zh: `各专家换算分的平均：${normalised}。数字显示到两位小数，计算时不取舍。`,
    en: `Their mean: ${normalised}. Figures are shown to two decimals and are not rounded on the way.`,
  }),
  tooFew: (expert: string, has: number, needed: number) => ({
    zh: `评分未归一：专家 ${expert} 在本轮只有 ${has} 份评分，至少需要 ${needed} 份才能比较宽严。`,
    en: `The scores are not put on one scale (normalised): ${expert} gave ${has} in this round, and strict and mild cannot be told apart by fewer than ${needed}.`,
  }),
  noSpread: (expert: string, has: number) => ({
    zh: `评分未归一：专家 ${expert} 的 ${has} 份评分全部相同，没有离散可以换算。`,
    en: `The scores are not put on one scale (normalised): all ${has} scores of ${expert} are the same, so there is no spread to go by.`,
  }),
});
