import { openDoor } from '../../handler/door.ts';
import { objectionContext } from './context.ts';
import { objectionDoor, objectionUseCases } from './use-cases.ts';

export const handler = openDoor(objectionDoor, objectionUseCases, objectionContext());
