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
import type { Wording, Wordings } from './wording.ts';

const WORDINGS: Wordings<ProblemCode> = {
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

/** What a code means, in both languages, apart from any occurrence. */
export function wordingOf<C extends ProblemCode>(code: C): Wording<C> {
  return WORDINGS[code];
}
