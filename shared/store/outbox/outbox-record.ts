import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { fromItem } from '../table/item.ts';
import { OutboxMessage } from './outbox-message.ts';
import { KEY_PREFIX } from '../table/table-shape.ts';

/** The part of a DynamoDB stream record that a consumer of the outbox reads. */
export interface StreamRecord {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | {
        readonly SequenceNumber?: string | undefined;
        readonly NewImage?: Readonly<Record<string, unknown>> | undefined;
      }
    | undefined;
}

/**
 * The message that a stream record brings, or null for any other change of the table. Throws where
 * an outbox item is not a message.
 */
export function outboxMessageIn({ eventName, dynamodb }: StreamRecord): OutboxMessage | null {
  const image = dynamodb?.NewImage as Record<string, AttributeValue> | undefined;
  if (eventName !== 'INSERT' || !image?.['pk']?.S?.startsWith(KEY_PREFIX.outbox)) return null;
  return fromItem(OutboxMessage, image);
}
