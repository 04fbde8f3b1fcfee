import { createHash } from 'node:crypto';
import type { LocalBucket } from './bucket.ts';
import { checkDigests } from './digests.ts';
import { S3Fault } from './fault.ts';
import type { S3Answer, S3Request } from './request.ts';
import type { Part } from './uploads.ts';
import { document } from './xml.ts';

const SMALLEST_PART = 5 * 1024 * 1024;
const MOST_PARTS = 10_000;
const XML = { 'content-type': 'application/xml' };

/**
 * Uploads in parts: CreateMultipartUpload (`?uploads`), then with `?uploadId` UploadPart (PUT),
 * ListParts (GET), CompleteMultipartUpload (POST) and AbortMultipartUpload (DELETE); null for
 * anything else. Throws an `S3Fault` for what S3 would refuse.
 */
export function performInParts(bucket: LocalBucket, request: S3Request): S3Answer | null {
  const { method, key, query } = request;
  if (method === 'POST' && query.has('uploads')) return begin(bucket, request);
  const id = query.get('uploadId');
  if (id === null || key === '') return null;
  if (method === 'PUT') return putPart(bucket, id, request);
  if (method === 'GET') return listParts(bucket, id, request);
  if (method === 'POST') return complete(bucket, id, request);
  if (method !== 'DELETE') return null;
  bucket.uploads.find(id, key);
  bucket.uploads.remove(id);
  return { status: 204, headers: {}, body: '' };
}

function begin(bucket: LocalBucket, { key, headers }: S3Request): S3Answer {
  const algorithm = headers['x-amz-checksum-algorithm'];
  if (algorithm !== undefined && algorithm !== 'SHA256')
    throw new S3Fault(501, 'NotImplemented', `infra/local has no ${String(algorithm)}.`);
  const contentType = headers['content-type'] ?? 'binary/octet-stream';
  const id = bucket.uploads.begin(key, contentType, algorithm !== undefined);
  const body = document('InitiateMultipartUploadResult', {
    Bucket: bucket.settings.name,
    Key: key,
    UploadId: id,
  });
  return { status: 200, headers: XML, body };
}

function putPart(bucket: LocalBucket, id: string, { key, query, headers, body }: S3Request) {
  const { hasDigests } = bucket.uploads.find(id, key);
  const number = Number(query.get('partNumber'));
  if (!(Number.isInteger(number) && number >= 1 && number <= MOST_PARTS))
    throw new S3Fault(
      400,
      'InvalidArgument',
      'Part number must be an integer between 1 and 10000, inclusive',
    );
  const sent = headers['x-amz-checksum-sha256'];
  const sha256 = typeof sent === 'string' ? sent : null;
  if (hasDigests && sha256 === null)
    throw new S3Fault(
      400,
      'InvalidRequest',
      'Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: null',
    );
  checkDigests(bucket.settings, headers, body);
  const { etag } = bucket.uploads.put(id, number, body, sha256);
  const digest = sha256 === null ? {} : { 'x-amz-checksum-sha256': sha256 };
  return { status: 200, headers: { etag: `"${etag}"`, ...digest }, body: '' };
}

function listParts(bucket: LocalBucket, id: string, { key }: S3Request): S3Answer {
  bucket.uploads.find(id, key);
  const body = document('ListPartsResult', {
    Bucket: bucket.settings.name,
    Key: key,
    UploadId: id,
    IsTruncated: false,
    Part: bucket.uploads.partsOf(id).map((part) => ({
      PartNumber: part.number,
      LastModified: part.at,
      ETag: `"${part.etag}"`,
      Size: part.size,
      ...(part.sha256 !== null && { ChecksumSHA256: part.sha256 }),
    })),
  });
  return { status: 200, headers: XML, body };
}

function complete(bucket: LocalBucket, id: string, { key, body }: S3Request): S3Answer {
  const { contentType, hasDigests } = bucket.uploads.find(id, key);
  const parts = chosenParts(bucket.uploads.partsOf(id), body.toString(), hasDigests);
  const whole = Buffer.concat(parts.map((part) => bucket.uploads.bodyOf(id, part)));
  const md5s = Buffer.concat(parts.map(({ etag }) => Buffer.from(etag, 'hex')));
  const etag = `${createHash('md5').update(md5s).digest('hex')}-${parts.length}`;
  bucket.put(key, whole, contentType, etag);
  bucket.uploads.remove(id);
  const digests = Buffer.concat(parts.map(({ sha256 }) => Buffer.from(sha256 ?? '', 'base64')));
  const answer = document('CompleteMultipartUploadResult', {
    Bucket: bucket.settings.name,
    Key: key,
    ETag: `"${etag}"`,
    ...(hasDigests && {
      ChecksumSHA256: `${createHash('sha256').update(digests).digest('base64')}-${parts.length}`,
      ChecksumType: 'COMPOSITE',
    }),
  });
  return { status: 200, headers: XML, body: answer };
}

/** The parts that a request names, in its order, each as it is there. */
function chosenParts(there: readonly Part[], text: string, hasDigests: boolean): Part[] {
  const named = [...text.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(valueIn(part, 'PartNumber')),
    etag: valueIn(part, 'ETag')?.replaceAll(/"|&quot;/g, ''),
    sha256: valueIn(part, 'ChecksumSHA256'),
  }));
  if (named.length === 0)
    throw new S3Fault(
      400,
      'MalformedXML',
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  const isAscending = named.every(({ number }, at) => number > (named[at - 1]?.number ?? 0));
  if (!isAscending)
    throw new S3Fault(
      400,
      'InvalidPartOrder',
      'The list of parts was not in ascending order. Parts must be ordered by part number.',
    );
  const parts = named.map(({ number, etag, sha256 }) => {
    if (hasDigests && sha256 === undefined)
      throw new S3Fault(
        400,
        'InvalidRequest',
        `The upload was created using a sha256 checksum. The complete request must include the checksum for each part. It was missing for part ${number} in the request.`,
      );
    const part = there.find((each) => each.number === number);
    if (part?.etag === etag && (!hasDigests || part?.sha256 === sha256) && part) return part;
    throw new S3Fault(
      400,
      'InvalidPart',
      'One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part’s entity tag.',
    );
  });
  if (parts.slice(0, -1).some(({ size }) => size < SMALLEST_PART))
    throw new S3Fault(
      400,
      'EntityTooSmall',
      'Your proposed upload is smaller than the minimum allowed size',
    );
  return parts;
}

function valueIn(part: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(part)?.[1];
}
