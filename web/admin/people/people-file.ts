import { parse } from 'yaml';
import { namedOddly, namedTwice } from '../../../shared/domain/people/directory-plan.ts';
import type { KnownRole, PersonEntry } from '../../../shared/domain/people/known-person.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { GivenFile } from '../apply/call-files.ts';
import { PEOPLE_WORDS } from './words.ts';

const W = PEOPLE_WORDS.file;
const ROLES: readonly string[] = Object.keys(PEOPLE_WORDS.roles);

export type ReadPeople =
  | { readonly ok: true; readonly entries: readonly PersonEntry[] }
  | { readonly ok: false; readonly why: Text };

/** The people whom a file names, as the command line reads it; whether each is right says the API. */
export function peopleIn({ name, text }: GivenFile): ReadPeople {
  if (text === null) return { ok: false, why: W.notUtf8(name) };
  const read = listIn(text);
  if (typeof read === 'string') return { ok: false, why: W.notRead(name, read) };
  if (read === null || read.length === 0) return { ok: false, why: W.noList(name) };
  const entries: PersonEntry[] = [];
  for (const [at, value] of read.entries()) {
    const entry = entryIn(value);
    if (Array.isArray(entry)) return { ok: false, why: W.lacks(at + 1, entry.join('、')) };
    entries.push(entry);
  }
  const odd = namedOddly(entries);
  if (odd) return { ok: false, why: W.odd(odd.subject, odd.character) };
  const twice = namedTwice(entries);
  return twice === undefined ? { ok: true, entries } : { ok: false, why: W.twice(twice) };
}

/** What a file lists; a text: why it cannot be read; null: it lists nothing. */
function listIn(text: string): unknown[] | string | null {
  try {
    // JSON is YAML
    const value: unknown = parse(text);
    return Array.isArray(value) ? value : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A person; or the fields that are not there. */
function entryIn(value: unknown): PersonEntry | string[] {
  const {
    subject,
    name,
    organisation,
    roles,
    invitedUntil = null,
    email = null,
  } = membersOf(value);
  const { code = null, name: of } = membersOf(organisation);
  const lacking = [
    ...(isText(subject) ? [] : ['subject']),
    ...(isText(name) ? [] : ['name']),
    ...(isText(of) && (code === null || isText(code)) ? [] : ['organisation']),
    ...(areRoles(roles) ? [] : ['roles']),
    ...(invitedUntil === null || isText(invitedUntil) ? [] : ['invitedUntil']),
    ...(email === null || isText(email) ? [] : ['email']),
  ];
  if (lacking.length > 0) return lacking;
  if (!isText(subject) || !isText(name) || !isText(of) || !areRoles(roles)) return lacking;
  if (code !== null && !isText(code)) return lacking;
  return {
    subject,
    name,
    organisation: { code, name: of },
    roles,
    ...(isText(invitedUntil) && { invitedUntil }),
    ...(isText(email) && { email }),
  };
}

function membersOf(value: unknown): Record<string, unknown> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function areRoles(value: unknown): value is KnownRole[] {
  return Array.isArray(value) && value.every((role) => ROLES.includes(role as string));
}
