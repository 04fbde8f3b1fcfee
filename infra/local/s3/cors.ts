import type { IncomingHttpHeaders } from 'node:http';
import type { BucketSettings } from './bucket.ts';
import { S3Fault } from './fault.ts';

/** The headers by which a page of another origin may read an answer; none where its bucket says so. */
export function corsOf(
  { mayAskFrom = [] }: Partial<BucketSettings>,
  { origin }: IncomingHttpHeaders,
): Record<string, string> {
  const isAllowed = origin !== undefined && mayAskFrom.some((of) => of === '*' || of === origin);
  return isAllowed ? { 'access-control-allow-origin': origin, vary: 'Origin' } : {};
}

/** What a browser asks before it sends a file whose progress a page watches. */
export function preflight(settings: BucketSettings, headers: IncomingHttpHeaders) {
  const allowed = corsOf(settings, headers);
  if (Object.keys(allowed).length === 0)
    throw new S3Fault(403, 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.');
  const { mayAskWith = [] } = settings;
  const methods = {
    'access-control-allow-methods': mayAskWith.join(', '),
    'access-control-allow-headers': '*',
  };
  return { status: 200, headers: { ...allowed, ...methods }, body: '' };
}
