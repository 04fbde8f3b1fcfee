import { awsClient } from '../../aws/aws-client.ts';
import { type Waiting, repeating } from '../table/retry.ts';
import type { Bucket } from './bucket-address.ts';

/** S3 said "not now", or nothing to the end: what passes, as the layer of retries knows it. */
class BucketError extends Error {
  override readonly name = 'BucketError';
  readonly $metadata = { httpStatusCode: 503 };
}

/** Asks the bucket and reads its answer to the end. */
export type AskBucket = <T>(
  url: string,
  init: RequestInit,
  read: (answer: Response) => Promise<T>,
) => Promise<T>;

/**
 * Signs requests to a bucket. What meets a trouble that passes is asked again by the one layer of
 * retries, an answer that was cut off as well, as long as the function has time; each try has
 * `patienceMs`. A body must be one that can be sent again.
 */
export function bucketClient(bucket: Bucket, patienceMs: number, waiting?: Waiting): AskBucket {
  const client = awsClient(bucket, 's3');
  const repeat = repeating(waiting, patienceMs);
  return (url, init, read) =>
    repeat(async (signal) => answerTo(await client.sign(url, { ...init, signal }), read));
}

async function answerTo<T>(request: Request, read: (answer: Response) => Promise<T>): Promise<T> {
  try {
    const answer = await fetch(request);
    if (answer.status < 500 && answer.status !== 429) return await read(answer);
    await answer.body?.cancel();
    throw new BucketError(`S3 answered ${request.method} with ${answer.status}`);
  } catch (error) {
    // by this name alone `fetch` tells that the way is not there, or was cut
    if (error instanceof TypeError)
      throw new BucketError('S3 did not answer to the end', { cause: error });
    throw error;
  }
}
