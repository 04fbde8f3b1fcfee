import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { readClaimNames, readEnv } from '../../../shared/env.ts';
import { kmsSigner } from '../../../shared/evidence/kms-signer.ts';
import { dynamoFilingStore } from '../../../shared/store/dynamo-store.ts';
import { openDoor } from '../../handler/door.ts';
import { applicantContext } from './context.ts';
import { applicantUseCases } from './use-cases.ts';

const store = dynamoFilingStore({
  client: new DynamoDBClient({}),
  tableName: readEnv('TABLE_NAME'),
});
const signer = kmsSigner(new KMSClient(), readEnv('RECEIPT_KEY_ID'));
const context = applicantContext(store, { signer, issuer: readEnv('RECEIPT_ISSUER') });

export const handler = openDoor('applicant', applicantUseCases, context, {
  claimNames: readClaimNames(),
});
