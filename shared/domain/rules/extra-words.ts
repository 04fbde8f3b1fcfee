import type { Text } from '../text.ts';
import type { ExtraFact } from './extra-facts.ts';

/** What the kinds of facts are called that a pack or a call asks besides. */
export const EXTRA_KIND_WORDS: Readonly<Record<ExtraFact['kind'], Text>> = {
  yes_no: { zh: '是否', en: 'yes or no' },
  choice: { zh: '选择', en: 'a choice' },
  number: { zh: '整数', en: 'a whole number' },
  date: { zh: '日期', en: 'a date' },
  text: { zh: '文本', en: 'a text' },
};

/** What can be done about one, in words. */
export const NATURE_WORDS: Readonly<Record<ExtraFact['nature'], Text>> = {
  chosen: { zh: '可自行决定', en: 'can be decided' },
  stated: { zh: '据原件填写', en: 'stated from a paper' },
  given: { zh: '既成事实', en: 'is as it is' },
};
