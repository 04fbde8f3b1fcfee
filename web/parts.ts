import type { Text } from '../shared/domain/text.ts';
import { type Element, type Node, el } from './node.ts';
import type { Reader } from './reader.ts';

/** A part of a page under its heading, which links lead to by `id`. */
export function section(id: string, heading: string, ...content: readonly Node[]): Element {
  return el(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    el('h2', { id: `${id}-heading` }, heading),
    content,
  );
}

/** Pairs of what is stated and how it stands. */
export function stated(rows: readonly (readonly [name: string, value: Node])[]): Element {
  return el(
    'dl',
    {},
    rows.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
  );
}

/** A link out of these pages, where the address is one that a browser goes to. */
export function outward(url: string | undefined, words: Node): Node {
  const isWeb = url !== undefined && /^https?:\/\//.test(url);
  return isWeb ? el('a', { href: url, rel: 'external noreferrer' }, words) : words;
}

/** What a sign says: never by colour alone. */
export function badge(kind: string, words: string): Element {
  return el('span', { class: `badge ${kind}` }, words);
}

export function none(reader: Reader, text: Text = { zh: '暂无。', en: 'None yet.' }): Element {
  return el('p', {}, reader.say(text));
}
