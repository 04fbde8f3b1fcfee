import { publicRoutes } from '../../../shared/contract/rows/public.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import { assessByRulePack } from './rules/assess-by-rule-pack.ts';
import { assessForCall } from './rules/assess-for-call.ts';
import type { PublicContext } from './context.ts';
import { getAnnouncement } from './published/get-announcement.ts';
import { getCalendars } from './calls/get-calendars.ts';
import { getCall } from './calls/get-call.ts';
import { getCheckpoint } from './published/get-checkpoint.ts';
import { getKeys } from './published/get-keys.ts';
import { getNotice } from './published/get-notice.ts';
import { getOpenApi } from './get-open-api.ts';
import { getPublicOverview } from './calls/get-public-overview.ts';
import { getRulePack } from './rules/get-rule-pack.ts';
import { getSignIn } from './get-sign-in.ts';
import { listAnnouncements } from './published/list-announcements.ts';
import { listCalls } from './calls/list-calls.ts';
import { listClauseQuestions } from './rules/list-clause-questions.ts';
import { listNotices } from './published/list-notices.ts';
import { listRulePacks } from './rules/list-rule-packs.ts';
import { verify } from './published/verify.ts';
import { verifyReceipt } from './published/verify-receipt.ts';

export const publicDoor: DoorRows<'public'> = { name: 'public', rows: publicRoutes };

export const publicUseCases: UseCases<PublicContext, 'public'> = {
  listCalls,
  getCall,
  getCalendars,
  assessForCall,
  listRulePacks,
  getRulePack,
  listClauseQuestions,
  assessByRulePack,
  getKeys,
  verifyReceipt,
  getSignIn,
  getOpenApi,
  listNotices,
  getNotice,
  listAnnouncements,
  getAnnouncement,
  getPublicOverview,
  getCheckpoint,
  verify,
};
