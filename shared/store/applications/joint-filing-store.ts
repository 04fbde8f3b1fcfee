import type { Instant } from '../../domain/calendar.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';

export interface JointFiling {
  /** The other association. */
  readonly association: string;
  readonly applicationId: string;
  readonly flaggedAt: Instant;
}

export interface JointFilingStore {
  /** The applications of other associations that are filed for the same standard in the call. */
  submittedElsewhere(message: OutboxMessage): Promise<{ id: string; association: string }[]>;
  /** Flags a joint filing on an application; again is the same. */
  flagJointFiling(applicationId: string, flag: JointFiling): Promise<void>;
  /** A message is done with. */
  acknowledge(message: OutboxMessage): Promise<void>;
}
