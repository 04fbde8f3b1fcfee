import { document } from './xml.ts';

/** An error as S3 answers it: a status, a code, and a sentence. */
export class S3Fault extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function faultBody(code: string, message: string, resource: string): string {
  return document('Error', { Code: code, Message: message, Resource: resource });
}
