import { readBucket, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { s3Materials } from '../../../shared/store/materials/material-objects.ts';
import { materialsIn } from '../../../shared/store/materials/materials.ts';
import { openTable } from '../../../shared/store/table/table.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { checkUpload } from './check-upload.ts';
import { noScanner } from './scan.ts';

const context = {
  store: materialsIn(openTable({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') })),
  objects: s3Materials(readBucket('MATERIALS_BUCKET')),
  scan: noScanner,
  clock: () => new Date(),
};

interface ObjectCreated {
  readonly detail: { readonly object: { readonly key: string } };
}

/** Checks one file that arrived, as S3 tells EventBridge of it; what it fails at is tried again. */
export async function handler({ detail }: ObjectCreated, remaining: Remaining): Promise<void> {
  await withTimeLeft(remaining, () => checkUpload(context, detail.object.key));
}
