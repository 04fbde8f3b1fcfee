import { PROBLEM_CODES, type ProblemCode, STATUS } from '../status.ts';
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

/** What a code means: its status and, in both languages, its words. */
export interface Meaning extends Wording {
  readonly status: number;
}

const all = PROBLEM_CODES.map((code) => [code, { status: STATUS[code], ...WORDINGS[code] }]);
const MEANINGS = Object.fromEntries(all) as Readonly<Record<ProblemCode, Meaning>>;

/**
 * What each code means, as plain data. Bundling puts its answer in the place of this module, so that
 * a function reads them when it first refuses something.
 */
export function meanings(): Readonly<Record<ProblemCode, Meaning>> {
  return MEANINGS;
}
