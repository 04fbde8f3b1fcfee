import { objectionRoutes } from '../../../shared/contract/rows/objection.ts';
import { questionRoutes } from '../../../shared/contract/rows/open/questions.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import type { ObjectionContext } from './context.ts';
import { confirmObjection } from './confirm-objection.ts';
import { lodgeObjection } from './lodge-objection.ts';
import { prepareObjection } from './prepare-objection.ts';
import { readObjection } from './read-objection.ts';
import { askAboutClause, prepareQuestion } from './questions/ask-about-clause.ts';
import { readQuestion } from './questions/read-question.ts';
import { requestObjectionLink } from './request-link.ts';

export const objectionDoor: DoorRows<'objection'> = {
  name: 'objection',
  rows: { ...objectionRoutes, ...questionRoutes },
};

export const objectionUseCases: UseCases<ObjectionContext, 'objection'> = {
  prepareObjection,
  lodgeObjection,
  requestObjectionLink,
  confirmObjection,
  readObjection,
  prepareQuestion,
  askAboutClause,
  readQuestion,
};
