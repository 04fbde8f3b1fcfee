const A_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

type Object = Readonly<Record<string, unknown>>;

/** Something that can be verified, and what it is. */
export type Given =
  | { readonly kind: 'receipt'; readonly value: string | Object }
  | { readonly kind: 'history' | 'list' | 'checkpoint'; readonly value: Object };

/** What a text is: a receipt or its bare signature, a history, a list, a checkpoint; else null. */
export function givenIn(text: string): Given | null {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (A_JWS.test(trimmed)) return { kind: 'receipt', value: trimmed };
  const value = parsed(trimmed);
  if (value === null) return null;
  if (typeof value['jws'] === 'string') return { kind: 'receipt', value };
  const kind = KINDS.find((each) => Array.isArray(value[ROWS[each]]));
  return kind ? { kind, value } : null;
}

/** What each of these is a list of. */
const ROWS = { history: 'events', list: 'entries', checkpoint: 'leaves' } as const;
const KINDS = Object.keys(ROWS) as (keyof typeof ROWS)[];

function parsed(text: string): Object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Object) : null;
  } catch {
    return null;
  }
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
