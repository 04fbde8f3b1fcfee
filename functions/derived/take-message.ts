import type { OutboxMessage } from '../../shared/store/outbox/outbox-message.ts';
import type { JointFilingStore } from '../../shared/store/applications/joint-filing-store.ts';

/** Does what a message asks for, and is done with it. Done again, it changes nothing. */
export async function takeMessage(store: JointFilingStore, message: OutboxMessage): Promise<void> {
  if (message.kind === 'application_submitted') await flagJointFilings(store, message);
  await store.acknowledge(message);
}

/**
 * Shows each association that another one filed the same standard in the call: joint standards
 * exist, so it is flagged on both and not refused.
 */
async function flagJointFilings(store: JointFilingStore, message: OutboxMessage): Promise<void> {
  const { applicationId, association, at: flaggedAt } = message;
  for (const other of await store.submittedElsewhere(message)) {
    await store.flagJointFiling(applicationId, {
      association: other.association,
      applicationId: other.id,
      flaggedAt,
    });
    await store.flagJointFiling(other.id, { association, applicationId, flaggedAt });
  }
}
