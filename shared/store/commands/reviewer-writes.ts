import { isOfRedaction } from '../../domain/materials/redaction.ts';
import { redactionWrite } from '../materials/redaction-write.ts';
import { revocationWrite } from '../publishing/objections.ts';
import { waitingRedactionItem } from '../queues/waiting-redactions.ts';
import type { OwnWrites } from './commit.ts';

/** What those alone write who judge: what is revoked, what is redacted, and where a second person is waited for. */
export const reviewerWrites: OwnWrites = {
  parts: ['revocation', 'redactedFile'],
  of: (tableName, { application, revocation, redactedFile }) => [
    ...(revocation ? [revocationWrite(tableName, revocation)] : []),
    ...(redactedFile ? [redactionWrite(tableName, redactedFile)] : []),
    ...(application?.events.some(({ event }) => isOfRedaction(event.body))
      ? [{ item: waitingRedactionItem(tableName, application.next), refusal: () => null }]
      : []),
  ],
};
