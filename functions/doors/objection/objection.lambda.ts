import { openDoor } from '../../handler/door.ts';
import { objectionContext } from './context.ts';
import { objectionUseCases } from './use-cases.ts';

export const handler = openDoor('objection', objectionUseCases, objectionContext());
