import { readBucket, readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { s3Exports } from '../../../shared/store/exports/export-objects.ts';
import { s3Materials } from '../../../shared/store/materials/material-objects.ts';
import { ASKED_EXPORTS } from '../../../shared/store/materials/places.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { publishedRules } from '../../applications/rules.ts';
import { lazyPrinter } from '../../printing/lazy-printer.ts';
import { makeExport } from './make-export.ts';

const store = dynamoStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const bucket = readBucket('MATERIALS_BUCKET');
const context = {
  store,
  objects: { ...s3Materials(bucket), ...s3Exports(bucket) },
  rules: publishedRules(store),
  printer: lazyPrinter(),
  clock: () => new Date(),
};

interface ObjectCreated {
  readonly detail: { readonly object: { readonly key: string } };
}

/** Makes one export, as S3 tells EventBridge that it was asked for; what it fails at is tried again. */
export async function handler({ detail }: ObjectCreated, remaining: Remaining): Promise<void> {
  const [callId = '', exportId = ''] = detail.object.key.slice(ASKED_EXPORTS.length).split('/');
  await withTimeLeft(remaining, () => makeExport(context, { callId, exportId }));
}
