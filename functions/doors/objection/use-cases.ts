import { objectionRoutes } from '../../../shared/contract/rows/objection.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import type { ObjectionContext } from './context.ts';
import { lodgeObjection } from './lodge-objection.ts';
import { readObjection } from './read-objection.ts';

export const objectionDoor: DoorRows<'objection'> = { name: 'objection', rows: objectionRoutes };

export const objectionUseCases: UseCases<ObjectionContext, 'objection'> = {
  lodgeObjection,
  readObjection,
};
