import {
  type KnownPerson,
  type KnownRole,
  type PersonOnRecord,
  unknownAmong,
} from '../../../shared/domain/people/known-person.ts';
import { isSameOrganisation } from '../../../shared/domain/people/organisation.ts';
import type { ConvenedExpert, Expert } from '../../../shared/domain/review/expert-review.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';

/** An expert with the organisations of the directory and the token, where they are others than stated. */
export function asKnown(expert: Expert, people: readonly PersonOnRecord[]): ConvenedExpert {
  const person = people.find(({ subject }) => subject === expert.subject);
  if (!person) return expert;
  const { organisation: known, seen } = person;
  const stated = expert.organisation;
  const isOther = !isSameOrganisation(known, stated);
  // an entry that names another organisation does not hide the one that somebody signs in for
  const isSeenOther = seen && ![stated, known].some((one) => isSameOrganisation(seen, one));
  return { ...expert, ...(isOther && { known }), ...(isSeenOther && { seen }) };
}

/** Refused unless the directory knows everybody who is named, in one of the roles. */
export function refusalOfUnknown(
  people: readonly KnownPerson[],
  subjects: readonly string[],
  roles: readonly KnownRole[],
): Refusal | null {
  const unknown = unknownAmong(people, subjects, roles);
  return unknown.length === 0 ? null : { code: 'person.unknown', subjects: unknown, roles };
}
