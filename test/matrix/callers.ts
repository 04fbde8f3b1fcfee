import type { Role } from '../../shared/domain/people/caller.ts';
import { ROLES } from '../../shared/domain/people/roles.ts';
import type { Claims } from '../../shared/http/event.ts';
import { claimsOf } from '../support/http-event.ts';

export interface MatrixCaller {
  readonly name: string;
  readonly role: Role;
  readonly isOwn: boolean;
  readonly claims: Claims;
}

const COMPOSITES = { code: '51100000500009247D', name: '中国复合材料工业协会' };

/** Everybody who could call: every role, and of those that own or hold something, another one too. */
export const CALLERS: readonly MatrixCaller[] = [
  ...ROLES.map((role) => ({ name: role, role, isOwn: true, claims: claimsOf(role) })),
  {
    name: 'another association',
    role: 'association',
    isOwn: false,
    claims: claimsOf('association', 'association-9', COMPOSITES),
  },
  {
    name: 'another recommender',
    role: 'recommender',
    isOwn: false,
    claims: claimsOf('recommender', 'recommender-9', { ...COMPOSITES, name: '另一推荐部门' }),
  },
  {
    name: 'another examiner',
    role: 'examiner',
    isOwn: false,
    claims: claimsOf('examiner', 'examiner-9'),
  },
  {
    name: 'an expert of another panel',
    role: 'expert',
    isOwn: false,
    claims: claimsOf('expert', 'expert-9'),
  },
];
