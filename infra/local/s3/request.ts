import type { IncomingHttpHeaders } from 'node:http';

export interface S3Request {
  readonly method: string;
  readonly bucket: string;
  /** Empty for what concerns the bucket. */
  readonly key: string;
  /** As it was asked for, which is what a presigned address is signed over. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}
