import { openDoor } from '../../handler/door.ts';
import { reviewerContext } from './context.ts';
import { reviewerDoor, reviewerUseCases } from './use-cases.ts';

export const handler = openDoor(reviewerDoor, reviewerUseCases, reviewerContext());
