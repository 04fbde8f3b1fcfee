import { objectionRoutes } from '../../../shared/contract/rows/objection.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import type { ObjectionContext } from './context.ts';
import { confirmObjection } from './confirm-objection.ts';
import { lodgeObjection } from './lodge-objection.ts';
import { prepareObjection } from './prepare-objection.ts';
import { readObjection } from './read-objection.ts';
import { requestObjectionLink } from './request-link.ts';

export const objectionDoor: DoorRows<'objection'> = { name: 'objection', rows: objectionRoutes };

export const objectionUseCases: UseCases<ObjectionContext, 'objection'> = {
  prepareObjection,
  lodgeObjection,
  requestObjectionLink,
  confirmObjection,
  readObjection,
};
