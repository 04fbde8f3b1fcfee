import type { By } from './caller.ts';
import type { Text } from '../text.ts';

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

/** What an office is called in sentences. */
export const OFFICE_WORDS: Readonly<Record<Office, Text>> = {
  filing: { zh: '申报', en: 'filing' },
  recommendation: { zh: '推荐', en: 'recommendation' },
  examination: { zh: '审查', en: 'examination' },
  review: { zh: '专家评审', en: 'expert review' },
  selection: { zh: '遴选决定', en: 'decision on the selection' },
  objections: { zh: '答复异议', en: 'answers to objections' },
  reconsideration: { zh: '复核', en: 'reconsideration' },
  revocation: { zh: '撤销', en: 'revocation' },
};

const UP_TO_REVIEW: readonly Office[] = ['recommendation', 'examination', 'review'];
const but = (own: Office) => OFFICES.filter((office) => office !== own && office !== 'filing');

/**
 * What a person who held an office in a case may not do in it any more: one person, one office.
 * What upholds an objection decides on the selection, and a second decision comes only after the
 * first was overturned: it takes somebody else. An association keeps its own case, whomever it sends. Whoever reconsidered may decide anew or answer what
 * is objected then, since both go the same way.
 */
export const BARS: Readonly<Record<Office, readonly Office[]>> = {
  filing: but('filing'),
  recommendation: but('recommendation'),
  examination: but('examination'),
  review: but('review'),
  selection: but('revocation'),
  objections: UP_TO_REVIEW,
  reconsideration: UP_TO_REVIEW,
  revocation: UP_TO_REVIEW,
};
