import { type Bucket, addressOf } from '../publishing/bucket-address.ts';
import { bucketClient } from '../publishing/bucket-client.ts';

/** A part that lies in the bucket. */
export interface ArrivedPart {
  readonly number: number;
  readonly etag: string;
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Uploads in parts (S3's multipart uploads), with the SHA-256 of each. Any answer not expected is thrown. */
export interface Multipart {
  /** Begins one; gives its id. */
  begin(key: string, mediaType: string): Promise<string>;
  /** What has arrived of it; null where it was finished, abandoned or never begun. */
  arrived(key: string, uploadId: string): Promise<ArrivedPart[] | null>;
  /** Makes the object of its parts; what another request finished, or this one whose answer was lost, is done. */
  finish(key: string, uploadId: string, parts: readonly ArrivedPart[]): Promise<void>;
}

const PATIENCE_MS = 8000;

export function s3Multipart(bucket: Bucket): Multipart {
  const client = bucketClient(bucket, PATIENCE_MS);
  const ask = (method: string, path: string, init: RequestInit = {}) =>
    client(`${addressOf(bucket)}/${path}`, { ...init, method }, async (answer) => {
      const { ok, status } = answer;
      const text = await answer.text();
      // a file may turn out not to be made when the answer has begun
      if (status !== 404 && (!ok || text.includes('<Error>')))
        throw new Error(`S3 answered ${method} of an upload in parts with ${status}`);
      return { isThere: ok, text };
    });
  const at = (key: string, uploadId: string) => `${key}?uploadId=${encodeURIComponent(uploadId)}`;
  return {
    begin: async (key, mediaType) => {
      const headers = { 'content-type': mediaType, 'x-amz-checksum-algorithm': 'SHA256' };
      const { text } = await ask('POST', `${key}?uploads=`, { headers });
      const id = valueIn(text, 'UploadId');
      if (id === '') throw new Error('S3 began an upload in parts and named no id');
      return id;
    },
    arrived: async (key, uploadId) => {
      const { isThere, text } = await ask('GET', at(key, uploadId));
      return isThere ? partsIn(text) : null;
    },
    finish: async (key, uploadId, parts) => {
      await ask('POST', at(key, uploadId), { body: bodyOf(parts) });
    },
  };
}

function partsIn(text: string): ArrivedPart[] {
  return [...text.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(valueIn(part, 'PartNumber')),
    etag: valueIn(part, 'ETag').replaceAll(/&quot;|"/g, ''),
    size: Number(valueIn(part, 'Size')),
    sha256: Buffer.from(valueIn(part, 'ChecksumSHA256'), 'base64').toString('hex'),
  }));
}

function bodyOf(parts: readonly ArrivedPart[]): string {
  const each = parts.map(({ number, etag, sha256 }) => {
    const digest = Buffer.from(sha256, 'hex').toString('base64');
    return `<Part><PartNumber>${number}</PartNumber><ETag>"${etag}"</ETag><ChecksumSHA256>${digest}</ChecksumSHA256></Part>`;
  });
  return `<CompleteMultipartUpload>${each.join('')}</CompleteMultipartUpload>`;
}

/** What an element of an answer holds, which has no marks within; empty where it is not there. */
function valueIn(text: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
}
