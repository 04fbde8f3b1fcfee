import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { S3Fault } from './fault.ts';

/** With it every function of a machine signs: who it is, is in its key. */
export const LOCAL_SECRET = 'local';

const LONGEST_SECONDS = 7 * 24 * 60 * 60;

/** Day, region, service and end of a credential: `20261126/local/s3/aws4_request`. */
function scopeIn(credential: string): string[] {
  const parts = credential.split('/').slice(-4);
  if (parts.length < 4 || credential.split('/').length < 5) throw malformed('X-Amz-Credential');
  return parts;
}

/** The signature that a text has by a credential (Signature Version 4). */
export function signatureOf(text: string, credential: string): string {
  const key = scopeIn(credential).reduce<Buffer>(
    (before, part) => createHmac('sha256', before).update(part).digest(),
    Buffer.from(`AWS4${LOCAL_SECRET}`),
  );
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Throws where two signatures differ. */
export function mustBe(expected: string, given: string): void {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  if (a.length !== b.length || !timingSafeEqual(a, b))
    throw new S3Fault(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    );
}

interface Presigned {
  readonly method: string;
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** Holds a presigned address to its signature and its time; throws what S3 would answer. */
export function checkPresigned(request: Presigned, now: Date): void {
  const { query } = request;
  const asked = (name: string) => query.get(name) ?? '';
  const at = instantIn(asked('X-Amz-Date'));
  const seconds = Number(asked('X-Amz-Expires'));
  if (!(seconds > 0 && seconds <= LONGEST_SECONDS)) throw malformed('X-Amz-Expires');
  const credential = asked('X-Amz-Credential');
  const text = [
    'AWS4-HMAC-SHA256',
    asked('X-Amz-Date'),
    scopeIn(credential).join('/'),
    createHash('sha256').update(canonical(request)).digest('hex'),
  ].join('\n');
  mustBe(signatureOf(text, credential), asked('X-Amz-Signature'));
  if (now.getTime() > at.getTime() + seconds * 1000)
    throw new S3Fault(403, 'AccessDenied', 'Request has expired');
}

function canonical({ method, url, query, headers }: Presigned): string {
  const signed = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const parameters = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted();
  return [
    method,
    url.split('?')[0],
    parameters.join('&'),
    ...signed.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signed.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** `20261126T080000Z`. */
function instantIn(text: string): Date {
  const at = new Date(
    text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  if (Number.isNaN(at.getTime())) throw malformed('X-Amz-Date');
  return at;
}

function malformed(name: string): S3Fault {
  return new S3Fault(400, 'AuthorizationQueryParametersError', `${name} is missing or wrong.`);
}
