import type { Application } from '../../shared/domain/application/application.ts';
import type { OutboxMessage } from '../../shared/store/outbox/outbox-message.ts';

/** What others are told of the application's last event. */
export function messageOf(kind: OutboxMessage['kind'], application: Application): OutboxMessage {
  const { id, version, callId, association, standardNumber, updatedAt } = application;
  return {
    kind,
    applicationId: id,
    sequence: version,
    callId,
    association: association.code,
    standardNumber,
    at: updatedAt,
  };
}
