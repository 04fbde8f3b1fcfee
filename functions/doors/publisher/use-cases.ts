import { publisherRoutes } from '../../../shared/contract/rows/publisher.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { announce } from './announce.ts';
import type { PublisherContext } from './context.ts';
import { publishNotice } from './publish-notice.ts';

export const publisherDoor: DoorRows<'publisher'> = { name: 'publisher', rows: publisherRoutes };

export const publisherUseCases: UseCases<PublisherContext, 'publisher'> = {
  publishNotice,
  announce,
};
