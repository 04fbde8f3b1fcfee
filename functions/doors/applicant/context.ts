import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ReceiptSigner } from '../../../shared/domain/application/receipt.ts';
import { readEnv } from '../../../shared/env.ts';
import { dynamoFilingStore, type FilingStore } from '../../../shared/store/dynamo-store.ts';
import { newApplicationId } from './filing/new-id.ts';
import { type FilingRules, filingRules } from '../../applications/rules.ts';

/** What the use cases of this door share, made once per instance. */
export interface ApplicantContext {
  readonly store: FilingStore;
  readonly rules: FilingRules;
  readonly signer: ReceiptSigner;
  /** What receipts name as their issuer. */
  readonly issuer: string;
  readonly newId: () => string;
}

/** The context as the environment says. */
export function applicantContext(signer: ReceiptSigner): ApplicantContext {
  return {
    store: dynamoFilingStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') }),
    rules: filingRules,
    signer,
    issuer: readEnv('RECEIPT_ISSUER'),
    newId: newApplicationId,
  };
}
