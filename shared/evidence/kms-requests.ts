import { type AwsPlace, awsClient } from '../aws/aws-client.ts';

/** KMS of a region, and as whom it is asked. */
export interface KmsPlace extends AwsPlace {
  /** Where KMS answers, if not where the region’s does. */
  readonly endpoint: string | undefined;
}

/** Asks KMS, once; octets go and come in Base64. Throws `KmsError` for all but an answer. */
export type AskKms = (
  operation: 'GetPublicKey' | 'Sign',
  input: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>;

/** What KMS said instead of an answer, by its own name for it; 503 where it said nothing to the end. */
export class KmsError extends Error {
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(name: string, message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
    this.$metadata = { httpStatusCode: status };
  }
}

/** Signs the two requests that are made of KMS; whatever meets a trouble is for the caller to try again. */
export function kmsAt(place: KmsPlace): AskKms {
  const client = awsClient(place, 'kms');
  const url = place.endpoint ?? kmsAddress(place.region);
  return async (operation, input, signal) => {
    const request = await client.sign(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `TrentService.${operation}`,
      },
      body: JSON.stringify(input),
      signal,
    });
    return answerTo(request, operation);
  };
}

/** Where KMS answers in a region, in either partition. */
export function kmsAddress(region: string): string {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://kms.${region}.${suffix}/`;
}

async function answerTo(request: Request, operation: string): Promise<Record<string, unknown>> {
  const { status, body } = await sent(request, operation);
  if (status === 200) return body;
  const { __type: type, message } = body;
  const name = typeof type === 'string' ? type.replace(/^.*#/, '') : 'KmsError';
  throw new KmsError(name, `KMS refused ${operation}: ${String(message)}`, status);
}

async function sent(request: Request, operation: string) {
  try {
    const answer = await fetch(request);
    const text = await answer.text();
    return { status: answer.status, body: JSON.parse(text) as Record<string, unknown> };
  } catch (error) {
    // no way there, an answer that was cut off, or one of something before KMS that speaks no JSON
    if (error instanceof TypeError || error instanceof SyntaxError)
      throw new KmsError('KmsError', `KMS did not answer ${operation}`, 503, { cause: error });
    throw error;
  }
}
