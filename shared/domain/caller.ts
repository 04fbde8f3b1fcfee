import * as z from 'zod';

export const ROLES = [
  'association',
  'recommender',
  'examiner',
  'expert',
  'decider',
  'admin',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Who calls, as the verified token says. The organisation is the one that the person acts for. */
export interface Caller {
  readonly subject: string;
  readonly role: Role;
  readonly organisation: { readonly code: string; readonly name: string };
}
