import type { Text } from '../text.ts';
import type { Letter } from './letters.ts';

/** What each letter is called, on itself and wherever it is given. */
export const LETTER_TITLES: Readonly<Record<Letter['kind'], Text>> = {
  correction: {
    zh: '补正告知书（一次性告知）',
    en: 'Notice of everything that is to be corrected',
  },
  not_accepted: { zh: '不予受理告知书', en: 'Notice that a filing is not accepted' },
  result: { zh: '评审结果告知书', en: 'Notice of the result of the review' },
  reconsideration: { zh: '复核结果告知书', en: 'Notice of the result of the reconsideration' },
  objection: { zh: '异议处理结果告知书', en: 'Notice of what became of an objection' },
};
