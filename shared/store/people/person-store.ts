import type { Instant } from '../../domain/calendar.ts';
import type { KnownPerson, KnownRole } from '../../domain/people/known-person.ts';

/** Somebody as a verified token says. */
export interface SignedIn {
  readonly subject: string;
  readonly role: KnownRole;
  readonly organisation: { readonly code: string; readonly name: string };
  readonly at: Instant;
}

export interface PersonStore {
  /** All whom the directory knows, by their subjects: some hundred, read as one page. */
  listPeople(): Promise<KnownPerson[]>;
  /** Notes who signs in; where the directory has that already, nothing is written. */
  noteSignIn(person: SignedIn): Promise<void>;
}
