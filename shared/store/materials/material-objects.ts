import { createHash } from 'node:crypto';
import { type Bucket, addressOf } from '../publishing/bucket-address.ts';
import { bucketClient } from '../publishing/bucket-client.ts';

/** What the check does with the files of the bucket. Any answer that is not expected is thrown. */
export interface MaterialObjects {
  /** The bytes of an object; null where there is none. */
  read(key: string): Promise<Buffer | null>;
  write(key: string, bytes: Buffer, mediaType: string): Promise<void>;
  remove(this: void, key: string): Promise<void>;
}

const PATIENCE_MS = 30_000;

export function s3Materials(bucket: Bucket): MaterialObjects {
  const client = bucketClient(bucket, PATIENCE_MS);
  const ask = (key: string, init: RequestInit, expected: readonly number[]) =>
    client(`${addressOf(bucket)}/${key}`, init, async (answer) => {
      const { status } = answer;
      const bytes = await answer.arrayBuffer();
      if (!expected.includes(status))
        throw new Error(`S3 answered ${init.method ?? 'GET'} with ${status}`);
      return { status, bytes };
    });
  return {
    read: async (key) => {
      const { status, bytes } = await ask(key, {}, [200, 404]);
      return status === 404 ? null : Buffer.from(bytes);
    },
    write: async (key, bytes, mediaType) => {
      const digest = createHash('sha256').update(bytes).digest();
      const headers = {
        'content-type': mediaType,
        'x-amz-content-sha256': digest.toString('hex'),
        'x-amz-checksum-sha256': digest.toString('base64'),
      };
      await ask(key, { method: 'PUT', body: new Uint8Array(bytes), headers }, [200]);
    },
    remove: async (key) => void (await ask(key, { method: 'DELETE' }, [204])),
  };
}
