import { readEnv } from '../../../shared/env.ts';
import { kmsKey } from '../../../shared/evidence/kms-key.ts';
import { openDoor } from '../../handler/door.ts';
import { publisherContext } from './context.ts';
import { publisherDoor, publisherUseCases } from './use-cases.ts';

const signer = kmsKey(readEnv('RECEIPT_KEY_ID'));

export const handler = openDoor(publisherDoor, publisherUseCases, publisherContext(signer));
