import * as z from 'zod';
import { ROLES } from './roles.ts';

export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Who may give a command: a role, or anybody without signing in. */
export const By = z.enum([...ROLES, 'anyone']);
export type By = z.infer<typeof By>;

/** Who calls, as the verified token says. The organisation is the one that the person acts for. */
export interface Caller {
  readonly subject: string;
  readonly role: Role;
  readonly organisation: { readonly code: string; readonly name: string };
  /** Set where the caller acts for a colleague by a delegation: `subject` for this person. */
  readonly onBehalfOf?: string;
  /** The id of that delegation. */
  readonly delegation?: string;
}

/** Everybody whose hand is in what the caller does: a delegation never makes two people of one. */
export function personsOf({
  subject,
  onBehalfOf,
}: {
  readonly subject: string;
  readonly onBehalfOf?: string | undefined;
}): string[] {
  return onBehalfOf === undefined ? [subject] : [subject, onBehalfOf];
}

/** Both of "B for A", of what is signed. */
export function personsNamed({ by, onBehalfOf }: { by: string; onBehalfOf?: string | undefined }) {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf];
}

/** Who signs what is decided: "B for A" where there is a delegation. */
export function signedBy({ subject, onBehalfOf }: Caller): { by: string; onBehalfOf?: string } {
  return onBehalfOf === undefined ? { by: subject } : { by: subject, onBehalfOf };
}

/** Whose desk the caller works at. */
export function principalOf({
  subject,
  onBehalfOf,
}: {
  subject: string;
  onBehalfOf?: string | undefined;
}): string {
  return onBehalfOf ?? subject;
}
