import { AwsClient } from 'aws4fetch';
import { SCAN_RESULT, SCANNER_SOURCE } from './places.ts';

/** EventBridge of a region, and as whom it is told. */
export interface EventPlace {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
}

/** What was found in an object, in the form that GuardDuty has for it. */
interface Verdict {
  readonly s3ObjectDetails: { readonly bucketName: string; readonly objectKey: string };
  readonly scanResultDetails: { readonly scanResultStatus: string };
}

/** Tells EventBridge what was found; throws where that does not take it, and the run is made again. */
export type TellVerdict = (verdict: Verdict) => Promise<void>;

const PATIENCE_MS = 10_000;

export function verdictsTo({ region, endpoint, credentials }: EventPlace): TellVerdict {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    region,
    service: 'events',
    retries: 0,
  });
  return async (verdict) => {
    const entry = {
      Source: SCANNER_SOURCE,
      DetailType: SCAN_RESULT,
      Detail: JSON.stringify(verdict),
    };
    const answer = await client.fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSEvents.PutEvents',
      },
      body: JSON.stringify({ Entries: [entry] }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const said: unknown = answer.ok ? await answer.json() : null;
    const failed = said === null ? 1 : Number(Reflect.get(Object(said), 'FailedEntryCount') ?? 0);
    if (failed > 0) throw new Error(`EventBridge did not take what was found (${answer.status})`);
  };
}
