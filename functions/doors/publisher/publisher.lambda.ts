import { KMSClient } from '@aws-sdk/client-kms';
import { readEnv } from '../../../shared/env.ts';
import { kmsJws } from '../../../shared/evidence/kms-signer.ts';
import { openDoor } from '../../handler/door.ts';
import { publisherContext } from './context.ts';
import { publisherDoor, publisherUseCases } from './use-cases.ts';

const signer = kmsJws(new KMSClient(), readEnv('RECEIPT_KEY_ID'));

export const handler = openDoor(publisherDoor, publisherUseCases, publisherContext(signer));
