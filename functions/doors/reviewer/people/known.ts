import {
  type KnownPerson,
  type KnownRole,
  unknownAmong,
} from '../../../../shared/domain/people/known-person.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';

/** Refused unless the directory knows everybody who is named, in one of the roles. */
export function refusalOfUnknown(
  people: readonly KnownPerson[],
  subjects: readonly string[],
  roles: readonly KnownRole[],
): Refusal | null {
  const unknown = unknownAmong(people, subjects, roles);
  return unknown.length === 0 ? null : { code: 'person.unknown', subjects: unknown, roles };
}
