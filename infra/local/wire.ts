import * as z from 'zod';
import { REGION } from './template/values.ts';

/** Credentials that no real account has. */
const LOCAL_CREDENTIALS = { accessKeyId: 'local' } as const;

/** An error as the AWS JSON protocols carry it. */
export class WireError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const Fault = z.object({
  __type: z.string().default('UnknownError'),
  message: z.string().optional(),
  Message: z.string().optional(),
});

/**
 * What a request to a local engine carries in place of a signature: engines tell accounts and
 * regions apart by it, and none checks it.
 */
export const WIRE_HEADERS = {
  'x-amz-date': '20260101T000000Z',
  authorization: `AWS4-HMAC-SHA256 Credential=${LOCAL_CREDENTIALS.accessKeyId}/20260101/${REGION}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
} as const;

/**
 * One call in the AWS JSON 1.0 protocol, e.g. target `DynamoDB_20120810.CreateTable`. Without the
 * SDK, stream records keep the very form in which Lambda hands them to a function.
 */
export async function call<S extends z.ZodType>(
  endpoint: string,
  target: string,
  input: unknown,
  answer: S,
): Promise<z.output<S>> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      ...WIRE_HEADERS,
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
    },
    body: JSON.stringify(input),
  });
  const body: unknown = await response.json();
  if (response.ok) return answer.parse(body);
  const fault = Fault.parse(body);
  const type = fault['__type'].replace(/^.*#/, '');
  throw new WireError(type, fault.message ?? fault.Message ?? type);
}
