import type { Call } from '../answers.ts';
import { type Element, type Node, el } from '../node.ts';
import { section } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { RELATIONS } from '../words/choice-words.ts';

/** By whom one files: through which recommenders, and who may do without. */
export function routeSection(call: Call, reader: Reader): Element {
  const heading = reader.say({ zh: '推荐部门与申报途径', en: 'Recommenders and route' });
  return section('route', heading, ...recommenders(call, reader), ...direct(call, reader));
}

function recommenders({ recommenders: all }: Call, reader: Reader): Node[] {
  const none = {
    zh: '这份通知没有列出推荐部门。',
    en: 'This call lists no recommenders.',
  };
  if (all.length === 0) return [el('p', {}, reader.say(none))];
  const count = { zh: `推荐部门 ${all.length} 个`, en: `Recommenders: ${all.length}` };
  const lines = all.map((recommender) => el('li', {}, lineOf(recommender, reader)));
  return [
    el('p', {}, reader.say(THROUGH)),
    el('details', {}, el('summary', {}, reader.say(count)), el('ul', { class: 'columns' }, lines)),
  ];
}

const THROUGH = {
  zh: '社会团体的申报由下列推荐部门之一审查并推荐。',
  en: 'A filing of an association is vetted and recommended by one of these.',
};

function lineOf({ name, closesAt, quota }: Call['recommenders'][number], reader: Reader): string {
  const closes = closesAt === null ? '' : reader.instant(closesAt);
  const parts = [
    reader.say(name),
    closes && reader.say({ zh: `截止 ${closes}`, en: `closes ${closes}` }),
    quota === null ? '' : reader.say({ zh: `限 ${quota} 项`, en: `at most ${quota}` }),
  ];
  return parts.filter((part) => part !== '').join(reader.say({ zh: '；', en: '; ' }));
}

function direct({ mayFileDirectly: who }: Call, reader: Reader): Node[] {
  if (who.length === 0) return [];
  const intro = { zh: '可以直接申报的：', en: 'Who may file directly:' };
  return [
    el('p', {}, reader.say(intro)),
    el(
      'ul',
      {},
      who.map((relation) => el('li', {}, reader.say(RELATIONS[relation]))),
    ),
  ];
}
