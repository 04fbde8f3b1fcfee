import type { By } from './caller.ts';

/** What people hold in one case, in the order in which a round comes to it. */
export const OFFICES = [
  'filing',
  'recommendation',
  'examination',
  'review',
  'selection',
  'objections',
  'reconsideration',
  'revocation',
] as const;
export type Office = (typeof OFFICES)[number];

/** Which office the commands of a role are; a decider has several, and lists of a call are none. */
export const OFFICE_OF: Readonly<Partial<Record<By, Office>>> = {
  association: 'filing',
  recommender: 'recommendation',
  examiner: 'examination',
  expert: 'review',
};
