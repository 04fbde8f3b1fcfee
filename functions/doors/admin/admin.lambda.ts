import { openDoor } from '../../handler/door.ts';
import { adminContext } from './context.ts';
import { adminUseCases } from './use-cases.ts';

export const handler = openDoor('admin', adminUseCases, adminContext());
