import type { Standing } from '../domain/publication/objections.ts';
import type { Verdict } from '../domain/rules/assessment.ts';
import type { Text } from '../domain/text.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  admissible: { zh: '符合可预判的条件', en: 'meets what can be judged beforehand' },
  inadmissible: { zh: '不符合', en: 'does not qualify' },
  needs_person: { zh: '需人工判断', en: 'a person has to judge' },
  incomplete: { zh: '不完整', en: 'incomplete' },
};

export const SELECTION_WORDS = {
  selected: { zh: '入选', en: 'selected' },
  not_selected: { zh: '不入选', en: 'not selected' },
} as const;

export const EXAMINATION_WORDS = {
  accepted: { zh: '受理', en: 'accepted' },
  not_accepted: { zh: '不予受理', en: 'not accepted' },
} as const;

export const RECONSIDERATION_WORDS = {
  upheld: { zh: '维持', en: 'upheld' },
  overturned: { zh: '改变', en: 'overturned' },
} as const;

export const LIST_WORDS = {
  public_notice: { zh: '公示', en: 'public notice' },
  announcement: { zh: '公布', en: 'announcement' },
} as const;

export const STANDING_TITLES: Readonly<Record<Standing, Text>> = {
  open: { zh: '未答复', en: 'Open' },
  dismissed: { zh: '不成立', en: 'Dismissed' },
  upheld: { zh: '成立', en: 'Upheld' },
};

export const YES: Text = { zh: '是', en: 'yes' };
export const NO: Text = { zh: '否', en: 'no' };
