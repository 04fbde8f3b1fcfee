import type { Delegation } from '../../domain/people/delegation.ts';

export interface DelegationStore {
  /** One query: what the person delegated, and what was delegated to the person, oldest first. */
  listDelegations(subject: string): Promise<{ given: Delegation[]; received: Delegation[] }>;
  /** One query: what was delegated to the person, in force or not. */
  delegationsTo(subject: string): Promise<Delegation[]>;
}
