import { readJson, utf8In } from '../../../shared/domain/texts/strict-json.ts';

const A_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

type Object = Readonly<Record<string, unknown>>;

/** Something that can be verified, and what it is. */
export type Verifiable =
  | { readonly kind: 'receipt'; readonly value: string | Object }
  | { readonly kind: 'history' | 'list' | 'checkpoint'; readonly value: Object };

/** What a text is: a receipt or its bare signature, a history, a list, a checkpoint; else null. */
export function verifiableIn(text: string): Verifiable | null {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  // as it was copied from paper, where it goes over several lines
  const bare = trimmed.replaceAll(/\s/g, '');
  if (A_JWS.test(bare)) return { kind: 'receipt', value: bare };
  const value = parsed(trimmed);
  if (value === null) return null;
  if (typeof value['jws'] === 'string') return { kind: 'receipt', value };
  const kind = KINDS.find((each) => Array.isArray(value[ROWS[each]]));
  return kind ? { kind, value } : null;
}

/** What each of these is a list of. */
const ROWS = { history: 'events', list: 'entries', checkpoint: 'leaves' } as const;
const KINDS = Object.keys(ROWS) as (keyof typeof ROWS)[];

/** Why a file or a text is not looked at any further; `repeated`: it could be read in two ways. */
export type Unreadable =
  | { readonly because: 'encoding' }
  | { readonly because: 'pdf' }
  | { readonly because: 'repeated'; readonly pointer: string };

/** With which a PDF begins: `%PDF-` (ISO 32000-1, 7.5.2). */
const PDF = new TextEncoder().encode('%PDF-');

/** The text of a file, where it is as this system saved it. */
export function textIn(bytes: Uint8Array): string | Unreadable {
  if (PDF.every((octet, at) => bytes[at] === octet)) return { because: 'pdf' };
  return utf8In(bytes) ?? { because: 'encoding' };
}

/** The member that a text names twice, of which readers differ in what they take; null: none. */
export function repeatedIn(text: string): Unreadable | null {
  const read = readJson(text.replace(/^\uFEFF/, '').trim());
  return read.ok || read.fault.because === 'syntax' ? null : read.fault;
}

function parsed(text: string): Object | null {
  const read = readJson(text);
  const value = read.ok ? read.value : null;
  return typeof value === 'object' && value !== null ? (value as Object) : null;
}

/** What is signed of a receipt, to be shown once it is known to be genuine. */
export function claimsIn(receipt: string | Object): Object {
  const jws = typeof receipt === 'string' ? receipt : String(receipt['jws']);
  const payload = (jws.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const octets = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  return parsed(new TextDecoder().decode(octets)) ?? {};
}

/** Which entry, from 1, a pointer into a history, a list or a checkpoint leads to; null: to none. */
export function entryAt(pointer: string): number | null {
  const index = /^\/(?:events|entries|leaves)\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? null : Number(index) + 1;
}
