import type { IncomingMessage } from 'node:http';
import { placeIn } from '../s3/place.ts';
import type { Wanted } from './statements.ts';

/** Who signed a request to S3 (in a header, an address or a form), and what it asks of their role. */
export function objectAsked(
  request: IncomingMessage,
  body: Buffer,
): { readonly caller: string; readonly wanted: Wanted[] } {
  const { method, url = '/', headers } = request;
  // what a browser asks first says nothing of who will send what
  if (method === 'OPTIONS') return { caller: '', wanted: [] };
  const { bucket, key, query } = placeIn(url);
  const credential = query.get('X-Amz-Credential') ?? headers.authorization ?? '';
  if (method !== 'POST' || key !== '')
    return { caller: callerIn(credential), wanted: [objectWanted(request)] };
  const field = (name: string) => fieldIn(body, name);
  return {
    caller: callerIn(field('x-amz-credential')),
    wanted: [
      {
        action: 's3:PutObject',
        resource: `arn:aws:s3:::${bucket}/${field('key')}`,
        leadingKeys: [],
      },
    ],
  };
}

/** The access key that a credential or an `Authorization` header begins with. */
export function callerIn(credential: string): string {
  return /(?:^|Credential=)([^/=,]+)\//.exec(credential)?.[1] ?? '';
}

/** A field of a form before its file; whether the form holds is for S3 to say. */
function fieldIn(body: Buffer, name: string): string {
  const form = body.subarray(0, body.indexOf('name="file"')).toString();
  return new RegExp(`name="${name}"\r\n\r\n([^\r\n]*)\r\n`, 'i').exec(form)?.[1] ?? '';
}

const OF_OBJECT: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** Of an upload in parts: to begin, to send and to finish one is to put. */
const OF_UPLOAD: Readonly<Record<string, string>> = {
  GET: 's3:ListMultipartUploadParts',
  PUT: 's3:PutObject',
  POST: 's3:PutObject',
  DELETE: 's3:AbortMultipartUpload',
};

/** What a request to S3, path style, asks of the role that sends it. */
function objectWanted({ method = 'GET', url = '/' }: IncomingMessage): Wanted {
  const { bucket, key, query } = placeIn(url);
  const arn = `arn:aws:s3:::${bucket}`;
  if (key === '') return { action: 's3:ListBucket', resource: arn, leadingKeys: [] };
  if (query.has('uploadId') || query.has('uploads')) {
    const inParts = OF_UPLOAD[method] ?? `s3:${method}`;
    return { action: inParts, resource: `${arn}/${key}`, leadingKeys: [] };
  }
  const action = OF_OBJECT[method] ?? `s3:${method}`;
  // a version of its own asks for a right of its own
  const ofVersion = query.has('versionId') ? `${action}Version` : action;
  return { action: ofVersion, resource: `${arn}/${key}`, leadingKeys: [] };
}
