import * as z from 'zod';
import { CalendarDate, Instant } from '../calendar.ts';
import { foldedEmail, isEmail } from '../texts/contacts.ts';
import { invisibleIn } from '../texts/visible.ts';
import { OrganisationCode } from '../calls/call.ts';
import { Subject } from './subject.ts';

/** The roles in which somebody is convened or acts for another. */
export const KnownRole = z.enum(['examiner', 'expert', 'decider']);
export type KnownRole = z.infer<typeof KnownRole>;

/** A mail address, however it is pasted. */
export const EmailAddress = z
  .string()
  .max(254)
  .overwrite(foldedEmail)
  .refine(isEmail, { error: 'format.email' });

/**
 * Somebody as an admin puts them into the directory (名册); no roles: known no more. With an end it
 * is an invitation (邀请): it holds once the person signed in, by that day.
 */
export const PersonEntry = z.strictObject({
  // one that was pasted with something unseen would be nobody's, and look like somebody's
  subject: Subject.trim().refine((subject) => invisibleIn(subject) === null, {
    error: ({ input }) => `text.control ${invisibleIn(String(input))}`,
  }),
  name: z.string().trim().min(1).max(100),
  organisation: z.strictObject({
    code: OrganisationCode.nullable(),
    name: z.string().trim().min(1).max(200),
  }),
  roles: z.array(KnownRole).max(3),
  invitedUntil: CalendarDate.nullable()
    .optional()
    .describe('the last day, in Beijing, to sign in by'),
  email: EmailAddress.nullable()
    .optional()
    .describe('to which the person is written; null: to none'),
});
export type PersonEntry = z.infer<typeof PersonEntry>;

/** An entry as it is kept: who asked the person in, and when. */
export const KeptEntry = PersonEntry.extend({
  version: z.int().positive(),
  askedInBy: Subject,
  askedInAt: Instant,
});
export type KeptEntry = z.infer<typeof KeptEntry>;

/** Whom the directory knows: by an admin's entry, which holds before all else, or by signing in. */
export const KnownPerson = z.strictObject({
  subject: Subject,
  /** Null: known by signing in alone, and a token tells no name. */
  name: z.string().nullable(),
  organisation: z.strictObject({ code: z.string().nullable(), name: z.string() }),
  roles: z.array(KnownRole),
  /** Of somebody who was invited and has not signed in by its last day; null: nothing waits. */
  invitation: z.strictObject({ until: CalendarDate, roles: z.array(KnownRole) }).nullable(),
  /** To which the person is written, by the entry; for admins alone. */
  email: z.string().nullable(),
  /** Who entered the person; null: nobody did. */
  askedInBy: z.string().nullable(),
  /** The version of the entry; 0: there is none. */
  version: z.int().min(0),
});
export type KnownPerson = z.infer<typeof KnownPerson>;

/** Somebody known, with the organisation of the last token beside that of the entry; null: none came. */
export interface PersonOnRecord extends KnownPerson {
  readonly seen: KnownPerson['organisation'] | null;
}

/** Which of the subjects the directory does not know in any of the roles. */
export function unknownAmong(
  people: readonly KnownPerson[],
  subjects: readonly string[],
  roles: readonly KnownRole[],
): string[] {
  const known = people.filter((person) => person.roles.some((role) => roles.includes(role)));
  return subjects.filter((subject) => known.every((person) => person.subject !== subject));
}
