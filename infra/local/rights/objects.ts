import type { IncomingMessage } from 'node:http';
import { placeIn } from '../s3/place.ts';
import type { Wanted } from './statements.ts';

const OF_OBJECT: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** What a request to S3, path style, asks of the role that sends it. */
export function objectWanted({ method = 'GET', url = '/' }: IncomingMessage): Wanted {
  const { bucket, key, query } = placeIn(url);
  const arn = `arn:aws:s3:::${bucket}`;
  if (key === '') return { action: 's3:ListBucket', resource: arn, leadingKeys: [] };
  const action = OF_OBJECT[method] ?? `s3:${method}`;
  // a version of its own asks for a right of its own
  const ofVersion = query.has('versionId') ? `${action}Version` : action;
  return { action: ofVersion, resource: `${arn}/${key}`, leadingKeys: [] };
}
