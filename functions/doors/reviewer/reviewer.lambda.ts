import { openDoor } from '../../handler/door.ts';
import { reviewerContext } from './context.ts';
import { reviewerUseCases } from './use-cases.ts';

export const handler = openDoor('reviewer', reviewerUseCases, reviewerContext());
