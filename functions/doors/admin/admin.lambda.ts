import { openDoor } from '../../handler/door.ts';
import { adminContext } from './context.ts';
import { adminDoor, adminUseCases } from './use-cases.ts';

export const handler = openDoor(adminDoor, adminUseCases, adminContext());
