import type { Call, Overview } from '../answers.ts';
import { type Element, type Node, el } from '../node.ts';
import { section, stated } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { STATES } from '../words/state-words.ts';

type Counts = Readonly<Record<string, number>>;

const NATIONAL = '100000';

/** The round in figures, once it is announced. */
export function figuresSection(call: Call, overview: Overview | null, reader: Reader): Element {
  const heading = reader.say({ zh: '申报概况', en: 'The round in figures' });
  if (!overview) return section('figures', heading, el('p', {}, reader.say(NOT_YET)));
  const { asOf, total } = overview;
  const all = reader.say({ zh: `共 ${total} 项申报`, en: `Applications: ${total}` });
  const as = asOf === null ? '' : reader.instant(asOf);
  return section(
    'figures',
    heading,
    el('p', {}, all, as && reader.say({ zh: `，截至 ${as}`, en: `, as of ${as}` })),
    ...counts(reader.say(BY_STATE), overview.byState, (id) => stateName(id, reader)),
    ...counts(reader.say(BY_FIELD), overview.byKeyField, (id) => fieldName(call, id, reader)),
    ...counts(reader.say(BY_PROVINCE), overview.byProvince, (id) => provinceName(call, id, reader)),
    ...counts(reader.say(BY_CLAUSE), overview.byRefusingClause, (id) => id),
    ...counts(reader.say(SELECTED), overview.selectedByKeyField, (id) =>
      fieldName(call, id, reader),
    ),
    ...goals(overview.goals, reader),
  );
}

const NOT_YET = {
  zh: '概况在公布名单以后公开。',
  en: 'The figures are public from the announcement on.',
};
const BY_STATE = { zh: '按状态', en: 'By state' };
const BY_FIELD = { zh: '按重点领域', en: 'By key field' };
const BY_PROVINCE = { zh: '按来源地', en: 'By where they come from' };
const BY_CLAUSE = { zh: '不予受理所依据的条款', en: 'Clauses that refusals rest on' };
const SELECTED = { zh: '入选项目，按重点领域', en: 'Selected, by key field' };

function counts(title: string, byId: Counts, nameOf: (id: string) => string): Node[] {
  const rows = Object.entries(byId).sort(([, one], [, other]) => other - one);
  if (rows.length === 0) return [];
  return [
    el('h3', {}, title),
    stated(rows.map(([id, count]) => [nameOf(id), String(count)] as const)),
  ];
}

function stateName(id: string, reader: Reader): string {
  const known = Object.entries(STATES).find(([state]) => state === id);
  return known ? reader.say(known[1]) : id;
}

function fieldName({ keyFields }: Call, id: string, reader: Reader): string {
  const other = { zh: '其他', en: 'other' };
  const field = keyFields.find((one) => one.id === id);
  return field ? reader.say(field.name) : id === 'other' ? reader.say(other) : id;
}

function provinceName({ recommenders }: Call, id: string, reader: Reader): string {
  if (id === NATIONAL) return reader.say({ zh: '全国', en: 'national' });
  const recommender = recommenders.find(({ division }) => division === id);
  return recommender ? reader.say(recommender.name) : id;
}

function goals(all: Overview['goals'], reader: Reader): Node[] {
  const lines = all.map(({ text, target, reached, source }) => {
    const of = reader.say({ zh: `${reached} / ${target}`, en: `${reached} of ${target}` });
    return el(
      'li',
      {},
      `${reader.say(text)}${reader.say({ zh: '：', en: ': ' })}${of}`,
      el('p', { class: 'small' }, reader.say(source)),
    );
  });
  if (lines.length === 0) return [];
  const title = reader.say({
    zh: '计划目标与完成情况',
    en: 'Goals of the programme, and what is reached',
  });
  return [el('h3', {}, title), el('ul', { class: 'spaced' }, lines)];
}
