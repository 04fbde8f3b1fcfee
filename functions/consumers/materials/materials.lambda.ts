import { readBucket, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { s3Materials } from '../../../shared/store/materials/material-objects.ts';
import { materialsIn } from '../../../shared/store/materials/materials.ts';
import { verdictsIn } from '../../../shared/store/materials/verdict-store.ts';
import { openTable } from '../../../shared/store/table/table.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { checkUpload } from './check-upload.ts';
import { noScanner } from './scan.ts';
import { type ObjectScanned, takeVerdict } from './take-verdict.ts';

const table = openTable({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const context = {
  store: { ...materialsIn(table), ...verdictsIn(table) },
  objects: s3Materials(readBucket('MATERIALS_BUCKET')),
  scan: noScanner,
  clock: () => new Date(),
};

interface ObjectCreated {
  readonly detail: { readonly object: { readonly key: string } };
}

interface VerdictGiven {
  readonly detail: ObjectScanned;
}

/**
 * Checks one file that arrived, as S3 tells EventBridge of it, or takes what GuardDuty found in one
 * that was kept; what it fails at is tried again.
 */
export async function handler(
  { detail }: ObjectCreated | VerdictGiven,
  remaining: Remaining,
): Promise<void> {
  await withTimeLeft(remaining, () =>
    'object' in detail ? checkUpload(context, detail.object.key) : takeVerdict(context, detail),
  );
}
