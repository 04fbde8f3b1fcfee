import type { UseCases } from '../../handler/door.ts';
import type { ObjectionContext } from './context.ts';
import { lodgeObjection } from './lodge-objection.ts';
import { readObjection } from './read-objection.ts';

export const objectionUseCases: UseCases<ObjectionContext, 'objection'> = {
  lodgeObjection,
  readObjection,
};
