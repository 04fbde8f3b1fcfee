import type { LocalBucket, Version } from './bucket.ts';
import { checkDigests } from './digests.ts';
import { S3Fault } from './fault.ts';
import { performInParts } from './multipart.ts';
import type { S3Answer, S3Request } from './request.ts';
import { checkPresigned } from './signature.ts';
import { document } from './xml.ts';

/** Parameters without a meaning here; any other is refused rather than passed over. */
const KNOWN = new Set(['list-type', 'prefix', 'max-keys', 'start-after', 'continuation-token']);
const MOST_KEYS = 1000;

/** Does what a request asks of a bucket. Throws an `S3Fault` for what S3 would refuse. */
export function perform(bucket: LocalBucket, request: S3Request, now: Date): S3Answer {
  const { method, key, query, headers } = request;
  if (query.has('X-Amz-Signature')) checkPresigned(request, now);
  else if (headers.authorization === undefined)
    throw new S3Fault(403, 'AccessDenied', 'Access Denied');
  const inParts = performInParts(bucket, request);
  if (inParts) return inParts;
  if (key === '' && method === 'GET') return list(bucket, request);
  if (key !== '' && method === 'PUT') return put(bucket, request);
  if (key !== '' && (method === 'GET' || method === 'HEAD')) return get(bucket, request);
  if (key !== '' && method === 'DELETE') return remove(bucket, request);
  throw notImplemented(`${method} of ${key === '' ? 'a bucket' : 'an object'}`);
}

function put(bucket: LocalBucket, { key, headers, body }: S3Request): S3Answer {
  for (const name of Object.keys(headers))
    if (/^x-amz-(copy-source|object-lock|tagging|acl)/.test(name)) throw notImplemented(name);
  checkDigests(bucket.settings, headers, body);
  const before = bucket.find(key);
  if (headers['if-none-match'] === '*' && before && !before.isDeleteMarker)
    throw new S3Fault(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    );
  const contentType = headers['content-type'] ?? 'binary/octet-stream';
  const version = bucket.put(key, body, contentType);
  return { status: 200, headers: { etag: quoted(version), ...idOf(bucket, version) }, body: '' };
}

function get(bucket: LocalBucket, { method, key, query }: S3Request): S3Answer {
  const version = bucket.find(key, query.get('versionId'));
  if (!version || version.isDeleteMarker)
    throw new S3Fault(404, 'NoSuchKey', 'The specified key does not exist.');
  const headers = {
    etag: quoted(version),
    'content-type': version.contentType,
    'content-length': String(version.size),
    'last-modified': new Date(version.at).toUTCString(),
    ...idOf(bucket, version),
    ...asAsked(query),
  };
  return { status: 200, headers, body: method === 'HEAD' ? '' : bucket.bodyOf(version) };
}

/** The headers that the one who signed an address wants in its answer. */
function asAsked(query: URLSearchParams): Record<string, string> {
  const names = ['content-disposition', 'content-type', 'cache-control'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const wanted = query.get(`response-${name}`);
      return wanted === null ? [] : [[name, wanted] as const];
    }),
  );
}

function remove(bucket: LocalBucket, { key, query }: S3Request): S3Answer {
  const removed = bucket.remove(key, query.get('versionId'));
  const marker = removed?.isDeleteMarker ? { 'x-amz-delete-marker': 'true' } : {};
  return { status: 204, headers: { ...marker, ...(removed && idOf(bucket, removed)) }, body: '' };
}

function list(bucket: LocalBucket, { query }: S3Request): S3Answer {
  const strange = [...query.keys()].find((name) => !KNOWN.has(name));
  if (query.get('list-type') !== '2' || strange)
    throw notImplemented(strange ?? 'ListObjects (list-type=2 is)');
  const prefix = query.get('prefix') ?? '';
  const most = Math.min(Number(query.get('max-keys') ?? MOST_KEYS), MOST_KEYS);
  const after = fromToken(query.get('continuation-token')) ?? query.get('start-after') ?? '';
  const all = bucket.list(prefix).filter(({ key }) => isAfter(key, after));
  const shown = all.slice(0, most);
  const isTruncated = all.length > shown.length;
  const next = Buffer.from(shown.at(-1)?.key ?? '').toString('base64url');
  const body = document('ListBucketResult', {
    Name: bucket.settings.name,
    Prefix: prefix,
    KeyCount: shown.length,
    MaxKeys: most,
    IsTruncated: isTruncated,
    ...(isTruncated && { NextContinuationToken: next }),
    Contents: shown.map((version) => ({
      Key: version.key,
      LastModified: version.at,
      ETag: quoted(version),
      Size: version.size,
      StorageClass: 'STANDARD',
    })),
  });
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

function isAfter(key: string, after: string): boolean {
  return Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0;
}

function fromToken(token: string | null): string | null {
  return token === null ? null : Buffer.from(token, 'base64url').toString();
}

function quoted({ etag }: Version): string {
  return `"${etag}"`;
}

function idOf(bucket: LocalBucket, { id }: Version): Record<string, string> {
  return bucket.settings.isVersioned ? { 'x-amz-version-id': id } : {};
}

function notImplemented(what: string): S3Fault {
  return new S3Fault(501, 'NotImplemented', `infra/local has no ${what}.`);
}
