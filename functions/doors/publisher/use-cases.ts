import type { UseCases } from '../../handler/door.ts';
import { announce } from './announce.ts';
import type { PublisherContext } from './context.ts';
import { publishNotice } from './publish-notice.ts';

export const publisherUseCases: UseCases<PublisherContext, 'publisher'> = {
  publishNotice,
  announce,
};
