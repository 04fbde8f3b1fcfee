import { openAsBlob } from 'node:fs';
import { type Bucket, addressOf } from '../publishing/bucket-address.ts';
import { bucketClient } from '../publishing/bucket-client.ts';
import { ASKED_EXPORTS } from '../materials/places.ts';
import type { OfExport } from './export-store.ts';

/** A file of this machine, and what it is. */
export interface Spooled {
  readonly path: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export interface ExportObjects {
  /** Puts a file without taking it into memory. */
  put(key: string, file: Spooled, mediaType: string): Promise<void>;
  /** Tells whoever makes exports of one that was asked for; again is the same. */
  ask(of: OfExport): Promise<void>;
}

const PATIENCE_MS = 120_000;
/** SHA-256 of nothing. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export function s3Exports(bucket: Bucket): ExportObjects {
  const client = bucketClient(bucket, PATIENCE_MS);
  const put = async (key: string, body: Blob, sha256: string, mediaType: string) => {
    const headers = {
      'content-type': mediaType,
      'x-amz-content-sha256': sha256,
      'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
    };
    const init = { method: 'PUT', body, headers };
    await client(`${addressOf(bucket)}/${key}`, init, async (answer) => {
      await answer.body?.cancel();
      if (answer.status !== 200) throw new Error(`S3 answered PUT with ${answer.status}`);
    });
  };
  return {
    put: async (key, { path, sha256 }, mediaType) =>
      put(key, await openAsBlob(path), sha256, mediaType),
    ask: ({ callId, exportId }) =>
      put(`${ASKED_EXPORTS}${callId}/${exportId}`, new Blob([]), EMPTY, 'text/plain'),
  };
}
