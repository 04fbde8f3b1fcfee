import * as z from 'zod';
import { type AwsPlace, awsClient } from '../../aws/aws-client.ts';
import type { LastQueue } from '../../domain/operations/health.ts';

/** How many letters lie in a queue. Throws where it could not be asked. */
export type CountLetters = (queue: LastQueue) => Promise<number>;

/** SQS of a region, as whom it is asked, and the queues. */
export interface LettersPlace extends AwsPlace {
  /** Of the hosts of AWS there. */
  readonly suffix: string;
  /** Where SQS answers, if not where the region’s does. */
  readonly endpoint: string | undefined;
  readonly addresses: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 3_000;

/** Those that somebody has taken and not settled yet are there as well. */
const COUNTS = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
const Counted = z.object({ Attributes: z.record(z.enum(COUNTS), z.coerce.number().int().min(0)) });

/** Asks SQS once, by its JSON protocol; the next hour asks again. */
export function countLetters(place: LettersPlace): CountLetters {
  const { region, suffix, endpoint, addresses } = place;
  const client = awsClient(place, 'sqs');
  return async (queue) => {
    const answer = await client.fetch(endpoint ?? `https://sqs.${region}.${suffix}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'AmazonSQS.GetQueueAttributes',
      },
      body: JSON.stringify({ QueueUrl: addresses[queue], AttributeNames: COUNTS }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`SQS answered ${answer.status}`);
    const { Attributes } = Counted.parse(JSON.parse(text));
    return COUNTS.reduce((all, name) => all + Attributes[name], 0);
  };
}
