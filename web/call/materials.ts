import type { Call } from '../answers.ts';
import { type Element, type Node, el } from '../node.ts';
import { none, section } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { READINGS } from '../words/call-words.ts';

/** What must be handed in, as the call lists it. */
export function materialsSection({ materials }: Call, reader: Reader): Element {
  const heading = reader.say({ zh: '申报材料', en: 'Materials' });
  const lines = materials.map((material) => line(material, reader));
  if (lines.length === 0) return section('materials', heading, none(reader, UNLISTED));
  return section('materials', heading, el('ol', { class: 'spaced' }, lines));
}

const UNLISTED = { zh: '这份通知没有列出材料。', en: 'This call lists no materials.' };

function line(material: Call['materials'][number], reader: Reader): Element {
  const { name, clause, requiredWhen, many, read } = material;
  const must = requiredWhen === undefined ? ALWAYS : WHEN_APPLICABLE;
  const parts: Node[] = [
    reader.say(must),
    ...(many ? [reader.say(MANY)] : []),
    reader.say(READINGS[read]),
    el('a', { href: `#${clause}` }, clause),
  ];
  return el('li', {}, reader.say(name), el('p', { class: 'small' }, separated(parts)));
}

const ALWAYS = { zh: '必须提交', en: 'always required' };
const WHEN_APPLICABLE = { zh: '条款所说情形下必须提交', en: 'required where its clause applies' };
const MANY = { zh: '可以多份', en: 'may be several' };

/** With a dot between them. */
export function separated(parts: readonly Node[]): Node[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
}
