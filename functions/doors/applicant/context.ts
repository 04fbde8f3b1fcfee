import type { ReceiptSigner } from '../../../shared/domain/application/receipt.ts';
import type { FilingStore } from '../../../shared/store/dynamo-filing-store.ts';
import type { MaterialStore } from '../../../shared/store/materials/material-store.ts';
import { newApplicationId } from './filing/new-id.ts';
import { type FilingRules, filingRules } from '../../applications/rules.ts';

/** What the use cases of this door share, made once per instance. */
export interface ApplicantContext {
  readonly store: FilingStore & MaterialStore;
  readonly rules: FilingRules;
  readonly signer: ReceiptSigner;
  /** What receipts name as their issuer. */
  readonly issuer: string;
  readonly newId: () => string;
}

/** The context over a store, as it is deployed. */
export function applicantContext(
  store: ApplicantContext['store'],
  { signer, issuer }: Pick<ApplicantContext, 'signer' | 'issuer'>,
): ApplicantContext {
  return {
    store,
    rules: filingRules(store),
    signer,
    issuer,
    newId: newApplicationId,
  };
}
