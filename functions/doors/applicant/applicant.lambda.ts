import { readEnv } from '../../../shared/env.ts';
import { kmsKey } from '../../../shared/evidence/kms-key.ts';
import { receiptSigner } from '../../../shared/evidence/receipt.ts';
import { openDoor } from '../../handler/door.ts';
import { applicantContext } from './context.ts';
import { applicantDoor, applicantUseCases } from './use-cases.ts';

const signer = receiptSigner(kmsKey(readEnv('RECEIPT_KEY_ID')));

export const handler = openDoor(applicantDoor, applicantUseCases, applicantContext(signer));
