import type { Calls } from './answers.ts';
import { type Node, el } from './node.ts';
import type { Page } from './page.ts';
import { badge, stated } from './parts.ts';
import type { Reader } from './reader.ts';
import { STATUSES } from './words/call-words.ts';

type Listed = Calls['calls'][number];

const ORDER: readonly Listed['status'][] = ['open', 'announced', 'closed'];

/** All calls: what is open first, then what will be, then the rest as the API gives it. */
export function callsPage({ calls }: Calls, reader: Reader): Page {
  const title = reader.say({ zh: '申报通知', en: 'Calls' });
  const ordered = ORDER.flatMap((status) => calls.filter((call) => call.status === status));
  const isAnyOpen = calls.some(({ status }) => status === 'open');
  return {
    title,
    main: [
      el('h1', {}, title),
      el('p', {}, reader.say(isAnyOpen ? SOME_OPEN : NONE_OPEN)),
      el(
        'ul',
        { class: 'cards' },
        ordered.map((call) => card(call, reader)),
      ),
    ],
  };
}

const SOME_OPEN = {
  zh: '填表之前，先看申报条件，并可预判自己的标准能否申报；不需要账号。',
  en: 'Before filling in any form, see what is asked, and whether your standard would qualify; no account is needed.',
};
const NONE_OPEN = {
  zh: '目前没有正在受理的申报。往年的条件和名单仍可查看。',
  en: 'No call is open at present. Conditions and lists of earlier years can still be read.',
};

function card(call: Listed, reader: Reader): Node {
  return el(
    'li',
    {},
    el(
      'h2',
      {},
      el(
        'a',
        { href: reader.path(`/calls/${encodeURIComponent(call.id)}`) },
        reader.say(call.name),
      ),
    ),
    el('p', {}, statusOf(call, reader), call.isSample && [' ', sampleMark(reader)]),
    stated([documentRow(call, reader), ...windowRows(call, reader)]),
  );
}

export function statusOf({ status }: Pick<Listed, 'status'>, reader: Reader): Node {
  return badge(status, reader.say(STATUSES[status]));
}

export function sampleMark(reader: Reader): Node {
  return badge('sample', reader.say({ zh: '样本，并非真实申报', en: 'A sample, not a real call' }));
}

export function documentRow(
  { documentNumber, isSample }: Pick<Listed, 'documentNumber' | 'isSample'>,
  reader: Reader,
): readonly [string, Node] {
  const none = reader.say(isSample ? { zh: '无', en: 'None' } : NOT_FOUND);
  const name = reader.say({ zh: '文号', en: 'Document number' });
  return [name, documentNumber === null ? none : reader.chinese(documentNumber)];
}

const NOT_FOUND = { zh: '未在公开来源中找到', en: 'Not found in any public source' };

/** When filings are taken. */
export function windowRows(
  { window }: Pick<Listed, 'window'>,
  reader: Reader,
): (readonly [string, Node])[] {
  if (!window) {
    return [[reader.say({ zh: '起止时间', en: 'Opening and closing' }), reader.say(NOT_FOUND)]];
  }
  return [
    [reader.say({ zh: '开始', en: 'Opens' }), reader.instant(window.opensAt)],
    [reader.say({ zh: '截止', en: 'Closes' }), reader.instant(window.closesAt)],
  ];
}
