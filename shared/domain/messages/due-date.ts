import type { Text } from '../text.ts';

/** What is due, as far as the system knows a time for it. */
export type DueKind = 'closing' | 'dispute' | 'objections' | 'recommending' | 'examination';

/** Something that is due, for whoever has it to do; nothing about a person, and no title. */
export interface DueDate {
  readonly kind: DueKind;
  /** What it is about: the application, else the call. */
  readonly of: string;
  /** Null: it is about a call, or none is stated yet. */
  readonly standardNumber: string | null;
  readonly callName: Text;
  /** An instant, or a calendar date: the whole of that day. */
  readonly at: string;
  /** When what it follows from changed last. */
  readonly changedAt: string;
  /** The page on which one goes on, below the address of the system. */
  readonly page: string;
}

/** What each kind is called. */
export const DUE_WORDS: Readonly<Record<DueKind, Text>> = {
  closing: { zh: '申报截止', en: 'Application closes' },
  dispute: { zh: '申请复核的最后一天', en: 'Last day to dispute the findings' },
  objections: { zh: '公示最后一天', en: 'Last day of the public notice' },
  recommending: { zh: '推荐截止', en: 'Recommendations close' },
  examination: { zh: '形式审查到期', en: 'Formal examination due' },
};
