import type { UseCases } from '../door.ts';
import { assessByRulePack } from './assess-by-rule-pack.ts';
import { assessForCall } from './assess-for-call.ts';
import type { PublicContext } from './context.ts';
import { getAnnouncement } from './get-announcement.ts';
import { getCall } from './get-call.ts';
import { getCheckpoint } from './get-checkpoint.ts';
import { getKeys } from './get-keys.ts';
import { getNotice } from './get-notice.ts';
import { getOpenApi } from './get-open-api.ts';
import { getPublicOverview } from './get-public-overview.ts';
import { getRulePack } from './get-rule-pack.ts';
import { getSignIn } from './get-sign-in.ts';
import { listAnnouncements } from './list-announcements.ts';
import { listCalls } from './list-calls.ts';
import { listNotices } from './list-notices.ts';
import { listRulePacks } from './list-rule-packs.ts';
import { verify } from './verify.ts';
import { verifyReceipt } from './verify-receipt.ts';

export const publicUseCases: UseCases<PublicContext, 'public'> = {
  listCalls,
  getCall,
  assessForCall,
  listRulePacks,
  getRulePack,
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
