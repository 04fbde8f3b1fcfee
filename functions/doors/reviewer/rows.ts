import { deciderRoutes } from '../../../shared/contract/rows/decider.ts';
import { examinerRoutes } from '../../../shared/contract/rows/examiner.ts';
import { expertRoutes } from '../../../shared/contract/rows/expert.ts';
import { reviewerFileRoutes } from '../../../shared/contract/rows/files.ts';
import { panelRoutes } from '../../../shared/contract/rows/panel.ts';
import { peopleRoutes } from '../../../shared/contract/rows/people.ts';
import { redactionRoutes } from '../../../shared/contract/rows/redaction.ts';
import { reviewerRoutes } from '../../../shared/contract/rows/reviewer.ts';

/** The rows of all who come in by this door. */
export const reviewerRows = {
  ...examinerRoutes,
  ...panelRoutes,
  ...expertRoutes,
  ...deciderRoutes,
  ...reviewerRoutes,
  ...reviewerFileRoutes,
  ...redactionRoutes,
  ...peopleRoutes,
};
