import * as z from 'zod';
import { ApplicationId } from '../application/application.ts';
import { Instant, beijingInstant } from '../calendar.ts';
import type { Caller } from '../people/caller.ts';
import { EmailAddress } from '../people/known-person.ts';
import { AUDIENCES } from './audience.ts';
import { ADMINS, MessageKind } from './message.ts';

const Hour = z.int().min(0).max(23);

/** Whole hours by the clock in Beijing in which nothing is sent that may wait, as from 22 to 8. */
export const QuietHours = z.strictObject({ from: Hour, to: Hour });
export type QuietHours = z.infer<typeof QuietHours>;

/** How those who get messages want them. */
export const Preferences = z.strictObject({
  /** Instead of the one in the directory. */
  email: EmailAddress.nullable().describe(
    'where to write to; an association states it in each application',
  ),
  off: z.array(MessageKind).max(50).describe('the kinds that are not to be sent'),
  quiet: QuietHours.nullable().describe('hours in Beijing in which what may wait is not sent'),
});
export type Preferences = z.infer<typeof Preferences>;

export const KeptPreferences = Preferences.extend({ version: z.int().positive() });
export type KeptPreferences = z.infer<typeof KeptPreferences>;

/** Whose preferences they are: those of an association, of a recommender's office, of all admins, or a person's own. */
export type Whose =
  | `association:${string}`
  | `recommender:${string}`
  | `person:${string}`
  | typeof ADMINS;

/** As whom a caller is written to. */
export function whoseOf({ role, subject, organisation }: Caller): Whose {
  if (role === 'admin') return ADMINS;
  return role === 'association' || role === 'recommender'
    ? `${role}:${organisation.code}`
    : `person:${subject}`;
}

/** That mail to somebody failed for good; `mendedAt`: since when it arrives again. */
export const DeliveryFailure = z.strictObject({
  /** Null: it was about no application. */
  applicationId: ApplicationId.nullable(),
  kind: MessageKind,
  at: Instant,
  state: z.enum(['refused', 'given_up']),
  mendedAt: Instant.nullable(),
});
export type DeliveryFailure = z.infer<typeof DeliveryFailure>;

/** Whether a kind is not sent to whoever prefers it so; what cannot be switched off always is. */
export function isOff(kind: MessageKind, preferences: Pick<Preferences, 'off'> | null): boolean {
  return AUDIENCES[kind].mayBeOff && (preferences?.off.includes(kind) ?? false);
}

const HOUR_MS = 3_600_000;

/** The end of the quiet hours that a moment falls into, for a kind that may wait; null: it is sent now. */
export function quietUntil(
  kind: MessageKind,
  preferences: Pick<Preferences, 'quiet'> | null,
  now: Date,
): Date | null {
  const { quiet } = preferences ?? { quiet: null };
  if (!quiet || !AUDIENCES[kind].mayWait) return null;
  const hour = Number(beijingInstant(now).slice(11, 13));
  const hours = (to: number, from: number) => (to - from + 24) % 24;
  if (hours(hour, quiet.from) >= hours(quiet.to, quiet.from)) return null;
  const begun = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  return new Date(begun + hours(quiet.to, hour) * HOUR_MS);
}
