import { deskRoutes } from '../../../shared/contract/rows/desk.ts';
import { deskFileRoutes } from '../../../shared/contract/rows/files.ts';
import { peopleRoutes } from '../../../shared/contract/rows/people.ts';
import type { FileContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import type { DeskContext } from './context.ts';
import { delegate } from './delegations/delegate.ts';
import { listDelegations } from './delegations/list-delegations.ts';
import { withdrawDelegation } from './delegations/withdraw-delegation.ts';
import { listFilesForReviewer } from './files/list-files.ts';
import { listFileReadingsForReviewer } from './files/list-readings.ts';
import { readFileForReviewer } from './files/read-file.ts';
import { getReviewHistory } from './get-review-history.ts';
import { listPeople } from './list-people.ts';
import {
  grantPersonalData,
  listPersonalDataRequests,
  requestPersonalData,
} from './personal-data/access-requests.ts';
import { readPersonalData } from './personal-data/read-personal-data.ts';
import { getOverview } from './reports/get-overview.ts';
import { getReEvaluation } from './reports/get-re-evaluation.ts';
import { listAssociationFigures } from './reports/list-association-figures.ts';
import { listReEvaluations } from './reports/list-re-evaluations.ts';

/** What those who review look up and arrange among themselves: nothing here judges a filing. */
export const deskDoor: DoorRows<'desk'> = {
  name: 'desk',
  rows: { ...deskRoutes, ...deskFileRoutes, ...peopleRoutes },
};

/** Every operation of this door; one that is missing does not compile. */
export const deskUseCases = {
  getReviewHistory,
  listFilesForReviewer,
  readFileForReviewer,
  listFileReadingsForReviewer,
  readPersonalData,
  requestPersonalData,
  listPersonalDataRequests,
  grantPersonalData,
  getOverview,
  listAssociationFigures,
  listReEvaluations,
  getReEvaluation,
  delegate,
  listDelegations,
  withdrawDelegation,
  listPeople,
} satisfies UseCases<DeskContext & FileContext, 'desk'>;
