import { readBucket, readDoorSettings, readEnv, readReceiptKey } from '../../../shared/env.ts';
import { kmsKey } from '../../../shared/evidence/kms-key.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { receiptSigner } from '../../../shared/evidence/receipt.ts';
import { dynamoFilingStore } from '../../../shared/store/dynamo-filing-store.ts';
import { repeating } from '../../../shared/store/table/retry.ts';
import { openDoor } from '../../handler/door.ts';
import { applicantContext } from './context.ts';
import { applicantDoor, applicantUseCases } from './use-cases.ts';

const store = dynamoFilingStore({
  client: dynamoClient(),
  tableName: readEnv('TABLE_NAME'),
});
const signer = receiptSigner(kmsKey(readReceiptKey(), repeating()));
const context = {
  ...applicantContext(store, { signer, issuer: readEnv('RECEIPT_ISSUER') }),
  bucket: readBucket('MATERIALS_BUCKET'),
};

export const handler = openDoor(applicantDoor, applicantUseCases, context, readDoorSettings());
