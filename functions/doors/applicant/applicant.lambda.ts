import { KMSClient } from '@aws-sdk/client-kms';
import { readEnv } from '../../../shared/env.ts';
import { kmsSigner } from '../../../shared/evidence/kms-signer.ts';
import { openDoor } from '../../handler/door.ts';
import { applicantContext } from './context.ts';
import { applicantDoor, applicantUseCases } from './use-cases.ts';

const signer = kmsSigner(new KMSClient(), readEnv('RECEIPT_KEY_ID'));

export const handler = openDoor(applicantDoor, applicantUseCases, applicantContext(signer));
