import type { Clause, RulePack } from '../answers.ts';
import { type Element, type Node, el } from '../node.ts';
import { outward, section } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { KINDS, READINGS } from '../words/call-words.ts';
import { separated } from './materials.ts';

type Kind = Clause['kind'];

/** Every clause by its kind, with where it stands and how that was read. */
export function clausesSection(pack: RulePack | null, reader: Reader): Element {
  const heading = reader.say({ zh: '条款', en: 'Clauses' });
  if (!pack) return section('clauses', heading, el('p', {}, reader.say(OTHER_VERSION)));
  const kinds = (Object.keys(KINDS) as Kind[]).map((kind) => ({
    kind,
    clauses: pack.clauses.filter((clause) => clause.kind === kind),
  }));
  const groups = kinds.filter(({ clauses }) => clauses.length > 0);
  const address = `/v1/rule-packs/${encodeURIComponent(pack.id)}`;
  const whole = reader.say({ zh: '规则集全文（JSON）', en: 'The whole pack (JSON)' });
  return section(
    'clauses',
    heading,
    el('p', {}, reader.say(pack.title), ' · ', el('a', { href: address }, whole)),
    ...groups.flatMap(({ kind, clauses }) => group(kind, clauses, reader)),
  );
}

const OTHER_VERSION = {
  zh: '这份通知按一个较早版本的规则判断，其条款不在此处列出。',
  en: 'This call is judged by an earlier version of its rules, whose clauses are not shown here.',
};

function group(kind: Kind, clauses: readonly Clause[], reader: Reader): Node[] {
  const { name, means } = KINDS[kind];
  return [
    el('h3', {}, reader.say(name)),
    el('p', { class: 'small' }, reader.say(means)),
    el(
      'ul',
      { class: 'clauses' },
      clauses.map((clause) => el('li', { id: clause.id }, ...said(clause, reader))),
    ),
  ];
}

function said({ id, says, citation, remedy }: Clause, reader: Reader): Node[] {
  return [
    el('p', { class: 'says' }, reader.say(says)),
    remedy ? el('p', {}, reader.say(remedy)) : '',
    el('p', { class: 'small' }, separated([id, cited(citation, reader)])),
  ];
}

/** Document and article, linked where the source can be read, and how it was read. */
export function cited({ document, article, url, read }: Clause['citation'], reader: Reader): Node {
  const where = el('span', { lang: 'zh-CN' }, `${document} ${article}`);
  return el('span', {}, separated([outward(url, where), reader.say(READINGS[read])]));
}
