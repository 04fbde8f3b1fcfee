type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** One thing that was done to a document: where, and what it is now. */
export interface Mutation {
  readonly how: string;
  readonly pointer: string;
  readonly value: Json;
}

/**
 * A document with each of its readable members changed, removed and joined by one that nobody
 * signed, one at a time. What is changed keeps the form that it has.
 */
export function mutationsOf(document: object): Mutation[] {
  const whole = document as Json;
  return placesIn(whole, []).flatMap(({ path, value }): Mutation[] => {
    const pointer = path.map((step) => `/${step}`).join('');
    const at = (how: string, to: Json | undefined): Mutation => ({
      how,
      pointer,
      value: withAt(whole, path, to),
    });
    if (Array.isArray(value)) return value.length > 0 ? [at('shortened', value.slice(0, -1))] : [];
    if (typeof value === 'object' && value !== null) {
      return [{ ...at('grown', { ...value, note: '样例' }), pointer: `${pointer}/note` }];
    }
    const isMember = !/^\d+$/.test(path.at(-1) ?? '');
    return [at('changed', another(value)), ...(isMember ? [at('removed', undefined)] : [])];
  });
}

/** The document as text, each time with one member there twice: the other one stands first. */
export function repetitionsOf(document: object): { pointer: string; text: string }[] {
  const whole = document as Json;
  return placesIn(whole, []).flatMap(({ path, value }) => {
    const name = path.at(-1);
    if (name === undefined || /^\d+$/.test(name)) return [];
    const marked = withAt(whole, path, MARK);
    const other = typeof value === 'object' ? null : another(value);
    const twice = `${JSON.stringify(other)},${JSON.stringify(name)}:${JSON.stringify(value)}`;
    const text = JSON.stringify(marked).replace(JSON.stringify(MARK), () => twice);
    return [{ pointer: path.map((step) => `/${step}`).join(''), text }];
  });
}

const MARK = 'here it is twice';

interface Place {
  readonly path: readonly string[];
  readonly value: Json;
}

function placesIn(value: Json, path: readonly string[]): Place[] {
  const here = path.length === 0 ? (isObject(value) ? [{ path, value }] : []) : [{ path, value }];
  if (typeof value !== 'object' || value === null) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name])),
  ];
}

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withAt(value: Json, [step, ...rest]: readonly string[], to: Json | undefined): Json {
  if (step === undefined) return to ?? null;
  const copy = structuredClone(value) as Record<string, Json>;
  if (rest.length > 0) copy[step] = withAt(copy[step] ?? null, rest, to);
  else if (to === undefined) delete copy[step];
  else copy[step] = to;
  return copy;
}

/** Another value of the same form, so that no form gives it away. */
function another(value: Json): Json {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 'ab'.repeat(32);
  if (typeof value !== 'string') return value;
  for (const [form, change] of FORMS) if (form.test(value)) return change(value);
  return `${value}x`;
}

const FORMS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^\d{4}-\d\d-\d\d$/, (text) => `${text.slice(0, 8)}${text.endsWith('01') ? '02' : '01'}`],
  [/^\d{4}-\d\d-\d\dT/, (text) => text.replace(/^\d{4}/, (year) => String(Number(year) - 1))],
  [/^[0-9a-f]{32,}$/, (text) => (text.startsWith('a') ? 'b' : 'a') + text.slice(1)],
  [/^app_/, (text) => text.slice(0, -1) + (text.endsWith('7') ? '8' : '7')],
  [/^admissible$/, () => 'inadmissible'],
  [/^public_notice$/, () => 'announcement'],
  [/^\d{17}/, (text) => `${text.slice(0, 16)}0${text.slice(17)}`],
  [/^eyJ/, (text) => text.slice(0, 40) + (text[40] === 'A' ? 'B' : 'A') + text.slice(41)],
];

/** The same document in other encodings: bytes that are not UTF-8, or not as it is meant. */
export function otherEncodings(text: string): { name: string; bytes: Buffer }[] {
  const utf8 = Buffer.from(text);
  const sample = utf8.indexOf('样例');
  // 样例 in GB18030
  const gb18030 = Buffer.concat([
    utf8.subarray(0, sample),
    Buffer.from([0xd1, 0xf9, 0xc0, 0xfd]),
    utf8.subarray(sample + Buffer.byteLength('样例')),
  ]);
  return [
    ...(sample === -1 ? [] : [{ name: 'GB18030', bytes: gb18030 }]),
    { name: 'UTF-16', bytes: Buffer.from(text, 'utf16le') },
    { name: 'UTF-16 with its mark', bytes: Buffer.from(`\uFEFF${text}`, 'utf16le') },
    { name: 'read wrongly before', bytes: Buffer.from(text.replace(/[^\0-\x7f]|a/, '\uFFFD')) },
  ];
}
