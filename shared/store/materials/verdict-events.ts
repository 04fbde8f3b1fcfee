import { type AwsPlace, awsClient } from '../../aws/aws-client.ts';
import { SCAN_RESULT, SCANNER_SOURCE } from './places.ts';

/** EventBridge of a region, and as whom it is told. */
export interface EventPlace extends AwsPlace {
  readonly endpoint: string;
}

/** What was found in an object, in the form that GuardDuty has for it. */
interface Verdict {
  readonly s3ObjectDetails: { readonly bucketName: string; readonly objectKey: string };
  readonly scanResultDetails: { readonly scanResultStatus: string };
}

/** Tells EventBridge what was found; throws where that does not take it, and the run is made again. */
export type TellVerdict = (verdict: Verdict) => Promise<void>;

const PATIENCE_MS = 10_000;

export function verdictsTo(place: EventPlace): TellVerdict {
  const client = awsClient(place, 'events');
  return async (verdict) => {
    const entry = {
      Source: SCANNER_SOURCE,
      DetailType: SCAN_RESULT,
      Detail: JSON.stringify(verdict),
    };
    const answer = await client.fetch(place.endpoint, {
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
