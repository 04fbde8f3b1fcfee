import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, listen } from '../listen.ts';
import { type BucketSettings, LocalBucket } from './bucket.ts';
import { corsOf, preflight } from './cors.ts';
import { S3Fault, faultBody } from './fault.ts';
import { perform } from './operations.ts';
import { placeIn } from './place.ts';
import { formIn, post } from './post.ts';
import type { S3Answer, S3Request } from './request.ts';

export interface S3 {
  /** Where S3 answers, path style. */
  readonly endpoint: string;
  /** Makes a bucket, or finds what it held again. */
  makeBucket(settings: BucketSettings): void;
  stop(): Promise<void>;
}

/** That an object came to be, as S3 tells EventBridge of it. */
export interface Created {
  readonly bucket: string;
  readonly key: string;
  readonly size: number;
}

interface Served {
  readonly buckets: ReadonlyMap<string, LocalBucket>;
  readonly clock: () => Date;
  readonly onCreated: (created: Created) => void;
}

/**
 * An S3 for one machine: PutObject, GetObject, HeadObject, DeleteObject, ListObjectsV2 and uploads
 * in parts, path style, over plain files in `folder`; without a folder, in one that goes when it stops. Presigned
 * addresses and the policies of forms (POST Object) are held to their signature, time and conditions.
 */
export async function startS3(options: {
  readonly folder: string | null;
  readonly clock?: () => Date;
  readonly onCreated?: (created: Created) => void;
}): Promise<S3> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'pilots-objects-'));
  const { clock = () => new Date(), onCreated = () => {} } = options;
  const buckets = new Map<string, LocalBucket>();
  const served = { buckets, clock, onCreated };
  const server = createServer((request, response) => {
    void serve(served, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    makeBucket: (settings) => {
      buckets.set(settings.name, new LocalBucket(folder, settings, clock));
    },
    stop: async () => {
      await close(server);
      if (options.folder === null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const received = await receive(request);
  const { status, headers, body } = await answer(served, received);
  const cors = corsOf(served.buckets.get(received.bucket)?.settings ?? {}, received.headers);
  // an answer to HEAD has no body, whatever went wrong
  response.writeHead(status, { ...headers, ...cors });
  response.end(received.method === 'HEAD' ? undefined : body);
}

async function receive(request: IncomingMessage): Promise<S3Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  return { method, url, ...placeIn(url), headers, body: Buffer.concat(chunks) };
}

async function answer(served: Served, request: S3Request): Promise<S3Answer> {
  const xml = { 'content-type': 'application/xml' };
  const fail = (status: number, code: string, message: string) => {
    const body = faultBody(code, message, `/${request.bucket}/${request.key}`);
    return { status, headers: xml, body };
  };
  try {
    const bucket = served.buckets.get(request.bucket);
    if (!bucket) return fail(404, 'NoSuchBucket', 'The specified bucket does not exist');
    return await answerOf(bucket, request, served);
  } catch (error) {
    if (error instanceof S3Fault) return fail(error.status, error.code, error.message);
    return fail(500, 'InternalError', 'We encountered an internal error. Please try again.');
  }
}

async function answerOf(
  bucket: LocalBucket,
  request: S3Request,
  { clock, onCreated }: Served,
): Promise<S3Answer> {
  const { method, key, query, headers, body } = request;
  const notify = (created: string, size: number) =>
    onCreated({ bucket: bucket.settings.name, key: created, size });
  if (method === 'OPTIONS') return preflight(bucket.settings, headers);
  if (method === 'POST' && key === '') {
    const { key: posted, size } = post(bucket, await formIn(headers, body), clock());
    notify(posted, size);
    return { status: 204, headers: {}, body: '' };
  }
  const answered = perform(bucket, request, clock());
  const isPart = query.has('uploadId');
  if (method === 'PUT' && !isPart) notify(key, body.length);
  if (method === 'POST' && isPart) notify(key, bucket.find(key)?.size ?? 0);
  return answered;
}
