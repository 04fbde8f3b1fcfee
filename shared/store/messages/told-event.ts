import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { ApplicationEvent } from '../../domain/application/application.ts';
import { eventFrom } from '../applications/application-items.ts';
import { TELLS } from '../table/table-shape.ts';
import type { StreamRecord } from '../outbox/outbox-record.ts';

/** The event that a stream record brings, where somebody is told of it; null otherwise. */
export function toldEventIn({ eventName, dynamodb }: StreamRecord): ApplicationEvent | null {
  const image = dynamodb?.NewImage as Record<string, AttributeValue> | undefined;
  if (eventName !== 'INSERT' || image?.[TELLS]?.S === undefined) return null;
  return eventFrom(image).event;
}
