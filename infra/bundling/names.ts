import { DOORS } from '../../shared/contract/route.ts';

/** Each is a folder below `functions/`, a bundle, and a Lambda. */
export const BUNDLES = [
  ...DOORS,
  'docs',
  'web',
  'outbox',
  'overview',
  'materials',
  'exports',
  'checkpoint',
  'gauge',
  'retention',
  'corrections',
  'reconciliation',
  'messages',
  'reminders',
] as const;
export type Bundle = (typeof BUNDLES)[number];
