import { type Bucket, addressOf } from '../publishing/bucket-address.ts';
import { bucketClient } from '../publishing/bucket-client.ts';
import { s3Materials } from './material-objects.ts';

/** An object as it lies in the bucket. */
export interface KeptObject {
  readonly key: string;
  /** When it was put there. */
  readonly at: Date;
}

/** What the sweep does with the objects of the bucket. Any answer that is not expected is thrown. */
export interface KeptObjects {
  /** All whose names begin so, in their order. */
  list(this: void, prefix: string): Promise<KeptObject[]>;
  remove(this: void, key: string): Promise<void>;
}

const PATIENCE_MS = 10_000;

export function s3Kept(bucket: Bucket): KeptObjects {
  const ask = bucketClient(bucket, PATIENCE_MS);
  const page = (query: URLSearchParams) =>
    ask(`${addressOf(bucket)}/?${query.toString()}`, {}, async (answer) => {
      if (!answer.ok) throw new Error(`S3 did not list objects: ${answer.status}`);
      return answer.text();
    });
  return {
    list: async (prefix) => {
      const found: KeptObject[] = [];
      for (let isMore = true; isMore;) {
        const after = found.at(-1)?.key;
        const text = await page(
          new URLSearchParams({
            'list-type': '2',
            prefix,
            ...(after !== undefined && { 'start-after': after }),
          }),
        );
        const listed = objectsIn(text);
        found.push(...listed);
        isMore = listed.length > 0 && text.includes('<IsTruncated>true</IsTruncated>');
      }
      return found;
    },
    remove: s3Materials(bucket).remove,
  };
}

function objectsIn(text: string): KeptObject[] {
  return [...text.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, content = '']) => ({
    key: /<Key>([^<]*)<\/Key>/.exec(content)?.[1] ?? '',
    at: new Date(/<LastModified>([^<]*)<\/LastModified>/.exec(content)?.[1] ?? ''),
  }));
}
