import { commentRoutes } from '../../../shared/contract/rows/remarks.ts';
import { exportRoutes } from '../../../shared/contract/rows/exports.ts';
import { publisherRoutes } from '../../../shared/contract/rows/publisher.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { comment, comments } from '../../applications/packs/comments.ts';
import type { FileContext } from '../../applications/files.ts';
import { announce } from './announce.ts';
import type { PublisherContext } from './context.ts';
import { getExport, listExports } from './exports/read-exports.ts';
import { startExport } from './exports/start-export.ts';
import { startWholeExport } from './exports/start-whole-export.ts';
import { takeExport } from './exports/take-export.ts';
import { publishNotice } from './publish-notice.ts';

/** What leaves a round as a whole, its lists and its tables; and what staff notes to the rules. */
export const publisherDoor: DoorRows<'publisher'> = {
  name: 'publisher',
  rows: { ...publisherRoutes, ...exportRoutes, ...commentRoutes },
};

export const publisherUseCases = {
  publishNotice,
  announce,
  startExport,
  startWholeExport,
  listExports,
  getExport,
  takeExport,
  listClauseComments: comments,
  commentOnClause: comment,
} satisfies UseCases<PublisherContext & Pick<FileContext, 'bucket'>, 'publisher'>;
