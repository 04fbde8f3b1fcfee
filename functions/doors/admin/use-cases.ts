import { adminRoutes } from '../../../shared/contract/rows/admin.ts';
import { directoryRoutes } from '../../../shared/contract/rows/people.ts';
import { commentDeskRoutes, questionDeskRoutes } from '../../../shared/contract/rows/remarks.ts';
import { comment, comments } from '../../applications/packs/comments.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import type { AdminContext } from './context.ts';
import { applyCalendar } from './apply-calendar.ts';
import { compareDocument } from './compare-document.ts';
import { getDirectory, putPerson } from './directory.ts';
import { getHealth } from './get-health.ts';
import { extendCall } from './extend-call.ts';
import { listExtensions } from './list-extensions.ts';
import { moveToRulePack } from './move-to-rule-pack.ts';
import { publishRulePack } from './publish-rule-pack.ts';
import { putCall } from './put-call.ts';
import { reEvaluate } from './re-evaluate.ts';
import { listWaitingQuestions } from './remarks/list-waiting-questions.ts';
import { settleComment } from './remarks/settle-comment.ts';
import { settleQuestion } from './remarks/settle-question.ts';
import { withdrawCall } from './withdraw-call.ts';

export const adminDoor: DoorRows<'admin'> = {
  name: 'admin',
  rows: { ...adminRoutes, ...directoryRoutes, ...commentDeskRoutes, ...questionDeskRoutes },
};

/** Every operation of this door; one that is missing does not compile. */
export const adminUseCases: UseCases<AdminContext, 'admin'> = {
  putCall,
  withdrawCall,
  extendCall,
  applyCalendar,
  listExtensions,
  compareDocument,
  publishRulePack,
  reEvaluate,
  moveToRulePack,
  getDirectory,
  putPerson,
  getHealth,
  listClauseCommentsAsAdmin: comments,
  commentOnClauseAsAdmin: comment,
  settleComment,
  listWaitingQuestions,
  settleQuestion,
};
