import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, listen } from '../listen.ts';
import { type BucketSettings, LocalBucket } from './bucket.ts';
import { S3Fault, faultBody } from './fault.ts';
import { type S3Answer, type S3Request, perform } from './operations.ts';
import { placeIn } from './place.ts';

export interface S3 {
  /** Where S3 answers, path style. */
  readonly endpoint: string;
  /** Makes a bucket, or finds what it held again. */
  makeBucket(settings: BucketSettings): void;
  stop(): Promise<void>;
}

/**
 * An S3 for one machine: PutObject, GetObject, HeadObject, DeleteObject and ListObjectsV2, path
 * style, over plain files in `folder`; without a folder, in one that goes when it stops.
 */
export async function startS3(options: {
  readonly folder: string | null;
  readonly clock?: () => Date;
}): Promise<S3> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'pilots-objects-'));
  const clock = options.clock ?? (() => new Date());
  const buckets = new Map<string, LocalBucket>();
  const server = createServer((request, response) => {
    void serve(buckets, request, response).catch(() => response.destroy());
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
  buckets: ReadonlyMap<string, LocalBucket>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const received = await receive(request);
  const { status, headers, body } = answer(buckets, received);
  // an answer to HEAD has no body, whatever went wrong
  response.writeHead(status, headers);
  response.end(received.method === 'HEAD' ? undefined : body);
}

async function receive(request: IncomingMessage): Promise<S3Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { bucket, key, query } = placeIn(request.url ?? '/');
  const { method = 'GET', headers } = request;
  return { method, bucket, key, query, headers, body: Buffer.concat(chunks) };
}

function answer(buckets: ReadonlyMap<string, LocalBucket>, request: S3Request): S3Answer {
  const xml = { 'content-type': 'application/xml' };
  const fail = (status: number, code: string, message: string) => {
    const body = faultBody(code, message, `/${request.bucket}/${request.key}`);
    return { status, headers: xml, body };
  };
  try {
    const bucket = buckets.get(request.bucket);
    if (!bucket) return fail(404, 'NoSuchBucket', 'The specified bucket does not exist');
    return perform(bucket, request);
  } catch (error) {
    if (error instanceof S3Fault) return fail(error.status, error.code, error.message);
    return fail(500, 'InternalError', 'We encountered an internal error. Please try again.');
  }
}
