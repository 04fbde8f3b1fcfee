import * as z from 'zod';

export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'recommender_check',
  'returned',
  'not_recommended',
  'recommended',
  'formal_examination',
  'returned_for_correction',
  'not_accepted',
  'accepted',
  'expert_review',
  'proposed',
  'selected',
  'not_selected',
  'public_notice',
  'objection_open',
  'announced',
  'revoked',
  'reconsideration',
  'withdrawn',
] as const;
export const ApplicationState = z.enum(APPLICATION_STATES);
export type ApplicationState = z.infer<typeof ApplicationState>;

export const ApplicationId = z.string().regex(/^app_[0-9a-z]{16,32}$/);
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
