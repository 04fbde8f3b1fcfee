import type { KnownPerson } from '../../data/answers.ts';
import type { Reader } from '../../reader/reader.ts';
import { PEOPLE_WORDS as W } from './words.ts';

type Roles = Pick<KnownPerson, 'roles'> & Partial<Pick<KnownPerson, 'invitation'>>;
type Described = Pick<KnownPerson, 'name' | 'organisation'> & Roles;

/** The roles in which somebody may be chosen, by their names, or will be once they accepted. */
export function rolesText({ roles, invitation }: Roles, reader: Reader): string {
  if (invitation && roles.length === 0) {
    return `${rolesText({ roles: invitation.roles }, reader)}${reader.say(W.invited)}`;
  }
  if (roles.length === 0) return reader.say(W.noRole);
  return reader.list(roles.map((role) => reader.say(W.roles[role])));
}

/** All that the directory says of somebody, in a line. */
export function personText(person: Described, reader: Reader): string {
  const { name, organisation } = person;
  const of = [organisation.name, organisation.code].filter(Boolean).join(' ');
  return [name ?? reader.say(W.unnamed), of, rolesText(person, reader)].join(' · ');
}

/** Whether somebody is among those who are sought: by name, organisation or account, and by role. */
export function isSoughtPerson(
  { subject, name, organisation, roles }: KnownPerson,
  sought: string,
  role: string,
): boolean {
  const text = plain([subject, name ?? '', organisation.name, organisation.code ?? ''].join(' '));
  const isFound = plain(sought)
    .split(' ')
    .every((part) => text.includes(part));
  if (role === 'none') return isFound && roles.length === 0;
  return isFound && (role === '' || roles.some((each) => each === role));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}
