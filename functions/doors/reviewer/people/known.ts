import {
  type KnownPerson,
  type KnownRole,
  unknownAmong,
} from '../../../../shared/domain/people/known-person.ts';
import { isSameOrganisation } from '../../../../shared/domain/people/organisation.ts';
import type { ConvenedExpert, Expert } from '../../../../shared/domain/review/expert-review.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';

/** An expert with the organisation that the directory has, where it is another than what is stated. */
export function asKnown(expert: Expert, people: readonly KnownPerson[]): ConvenedExpert {
  const known = people.find(({ subject }) => subject === expert.subject)?.organisation;
  if (!known || isSameOrganisation(known, expert.organisation)) return expert;
  return { ...expert, known };
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
