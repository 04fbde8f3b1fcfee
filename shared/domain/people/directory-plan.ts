import type { KnownPerson, PersonEntry } from './known-person.ts';
import { oddInSubject } from './subject.ts';

/** What an entry would do to the directory. */
export interface PlannedPerson {
  readonly entry: PersonEntry;
  /** As the directory has the person; undefined: not at all. */
  readonly seen: KnownPerson | undefined;
  readonly isSame: boolean;
}

/** What each of the entries would change; whoever is not among them stays as they are. */
export function plannedPeople(
  entries: readonly PersonEntry[],
  people: readonly KnownPerson[],
): PlannedPerson[] {
  return entries.map((entry) => {
    const seen = people.find(({ subject }) => subject === entry.subject);
    return { entry, seen, isSame: seen !== undefined && isSame(entry, seen) };
  });
}

/** Somebody whom the entries name more than once. */
export function namedTwice(entries: readonly Pick<PersonEntry, 'subject'>[]): string | undefined {
  const subjects = entries.map(({ subject }) => subject);
  return subjects.find((subject, at) => subjects.indexOf(subject) !== at);
}

/** Somebody whose subject may pass for that of another, with the character, as `U+2010`. */
export function namedOddly(
  entries: readonly Pick<PersonEntry, 'subject' | 'roles'>[],
): { readonly subject: string; readonly character: string } | undefined {
  // who was entered so in earlier days can still be taken out
  const odd = entries.flatMap(({ subject, roles }) => {
    const character = roles.length > 0 ? oddInSubject(subject.trim()) : null;
    return character === null ? [] : [{ subject, character }];
  });
  return odd[0];
}

// what a sign-in told is no entry: one that says the same is still to be made
function isSame(entry: PersonEntry, { version, invitation, ...seen }: KnownPerson): boolean {
  if (version === 0) return false;
  // an invitation that was accepted is the entry that it was to become
  if (!invitation) return comparable(entry) === comparable(seen);
  const { until, roles } = invitation;
  return entry.invitedUntil === until && comparable(entry) === comparable({ ...seen, roles });
}

function comparable({
  name,
  organisation: { code, name: of },
  roles,
  email = null,
}: Pick<KnownPerson, 'name' | 'organisation' | 'roles'> & Pick<PersonEntry, 'email'>): string {
  return JSON.stringify([name, code, of, roles.toSorted(), email]);
}
