import type { By } from '../../shared/domain/people/caller.ts';
import type { Claims } from '../../shared/http/event.ts';
import { claimsOf } from '../support/http-event.ts';

/** Somebody who acts in a round; one person both examines and decides. */
export interface Actor {
  readonly role: By;
  readonly subject: string;
  /** False for an association or a recommender that the application is not of. */
  readonly isConcerned: boolean;
  readonly claims: Claims;
}

const STRANGERS = { code: '51100000500009247D', name: '样例另一单位' };

function actor(role: Exclude<By, 'anyone'>, subject = `${role}-1`, isConcerned = true): Actor {
  const claims = isConcerned ? claimsOf(role, subject) : claimsOf(role, subject, STRANGERS);
  return { role, subject, isConcerned, claims };
}

export const ACTORS: readonly Actor[] = [
  actor('association'),
  actor('association', 'association-9', false),
  actor('recommender'),
  actor('recommender', 'recommender-9', false),
  actor('examiner'),
  actor('examiner', 'examiner-2'),
  actor('expert', 'expert-1'),
  actor('expert', 'expert-2'),
  actor('expert', 'expert-3'),
  actor('decider', 'examiner-1'),
  actor('decider', 'decider-1'),
  actor('decider', 'decider-2'),
  actor('decider', 'decider-3'),
  actor('admin'),
  { role: 'anyone', subject: 'anyone', isConcerned: true, claims: {} },
];
