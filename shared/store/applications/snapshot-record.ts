import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { ApplicationId } from '../../domain/application/application.ts';
import { fromItem } from '../table/item.ts';
import type { StreamRecord } from '../outbox/outbox-record.ts';
import { key } from '../table/table-shape.ts';

const Changed = z.object({ id: ApplicationId, callId: z.string() });

/** The application whose change a stream record tells of, or null for any other record. */
export function changedApplicationIn({ eventName, dynamodb }: StreamRecord) {
  const image = dynamodb?.NewImage as Record<string, AttributeValue> | undefined;
  const isSnapshot = image?.['sk']?.S === key.snapshot('').sk;
  if (eventName === 'REMOVE' || !image || !isSnapshot) return null;
  const { id, callId } = fromItem(Changed, image);
  return { applicationId: id, callId };
}
