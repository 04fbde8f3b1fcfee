import type { ProblemCode } from '../status.ts';
import { APPLICATION_WORDINGS } from './application.ts';
import { PANEL_WORDINGS } from './panel.ts';
import { EXPORT_WORDINGS } from './exports.ts';
import { FILE_WORDINGS } from './files.ts';
import { NOTIFICATION_WORDINGS } from './notifications.ts';
import { OBJECTION_WORDINGS } from './objection.ts';
import { PROGRAMME_WORDINGS } from './programme.ts';
import { PUBLICATION_WORDINGS } from './publication.ts';
import { REMARK_WORDINGS } from './remarks.ts';
import { REQUEST_WORDINGS } from './request.ts';
import { REVIEW_WORDINGS } from './review.ts';
import type { Wordings } from './wording.ts';

/** The words of every problem. */
export const WORDINGS: Wordings<ProblemCode> = {
  ...REQUEST_WORDINGS,
  ...PROGRAMME_WORDINGS,
  ...REMARK_WORDINGS,
  ...APPLICATION_WORDINGS,
  ...FILE_WORDINGS,
  ...EXPORT_WORDINGS,
  ...REVIEW_WORDINGS,
  ...PANEL_WORDINGS,
  ...PUBLICATION_WORDINGS,
  ...OBJECTION_WORDINGS,
  ...NOTIFICATION_WORDINGS,
};
