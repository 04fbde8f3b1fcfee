import { documentRow, sampleMark, statusOf, windowRows } from '../calls-page.ts';
import type { CallPage } from '../load.ts';
import { type Element, type Node, el } from '../node.ts';
import type { Page } from '../page.ts';
import { section, stated } from '../parts.ts';
import type { FactField } from '../qualify/fact-field.ts';
import { qualifySection } from '../qualify/form.ts';
import type { Reader } from '../reader.ts';
import { clausesSection } from './clauses.ts';
import { figuresSection } from './figures.ts';
import { announcementsSection, noticesSection } from './lists.ts';
import { materialsSection } from './materials.ts';
import { routeSection } from './route.ts';

/** One call in plain words; `asked`: the facts that its form asks for. */
export function callPage(loaded: CallPage, asked: readonly FactField[], reader: Reader): Page {
  const { call, pack, overview } = loaded;
  const title = reader.say(call.name);
  const sections = [
    datesSection(loaded, reader),
    ...(asked.length > 0 ? [qualifySection(call.status, asked, reader)] : []),
    routeSection(call, reader),
    materialsSection(call, reader),
    clausesSection(pack, reader),
    noticesSection(loaded, reader),
    announcementsSection(loaded, reader),
    figuresSection(call, overview, reader),
  ];
  const signs = [statusOf(call, reader), ...(call.isSample ? [' ', sampleMark(reader)] : [])];
  return {
    title,
    main: [el('h1', {}, title), el('p', {}, signs), contents(sections, reader), ...sections],
  };
}

/** The headings of the page, to jump to. */
function contents(sections: readonly Element[], reader: Reader): Element {
  const links = sections.map(({ attributes, children }) => {
    const [heading] = children;
    const words = typeof heading === 'object' ? heading.children : [];
    return el('li', {}, el('a', { href: `#${String(attributes['id'])}` }, words));
  });
  const name = reader.say({ zh: '本页内容', en: 'On this page' });
  return el('nav', { class: 'contents', 'aria-label': name }, el('ul', {}, links));
}

function datesSection({ call }: CallPage, reader: Reader): Element {
  const { window, issuedOn, quotaPerAssociation: quota } = call;
  const minutes = window?.graceMinutes ?? 0;
  const rows: (readonly [string, Node])[] = [
    documentRow(call, reader),
    ...(issuedOn === null ? [] : [[reader.say(ISSUED), reader.date(issuedOn)] as const]),
    ...windowRows(call, reader),
    ...(minutes > 0 ? [[reader.say(GRACE), reader.say(graceOf(minutes))] as const] : []),
    ...(quota === null ? [] : [[reader.say(QUOTA), String(quota)] as const]),
    ...periods(call, reader),
  ];
  return section('dates', reader.say({ zh: '时间与文号', en: 'Dates and document' }), stated(rows));
}

const ISSUED = { zh: '发布日期', en: 'Issued' };
const GRACE = { zh: '宽限', en: 'Grace' };
const QUOTA = { zh: '每个社会团体最多申报', en: 'Filings of one association, at most' };

function graceOf(minutes: number) {
  return {
    zh: `截止后 ${minutes} 分钟内仍可提交，记为逾期`,
    en: `for ${minutes} minutes after closing a filing is still taken, marked as late`,
  };
}

function periods(call: CallPage['call'], reader: Reader): (readonly [string, Node])[] {
  const named = [
    [EXAMINATION, call.examinationWorkingDays],
    [RECONSIDERATION, call.reconsiderationWorkingDays],
    [NOTICE, call.noticeWorkingDays],
  ] as const;
  return named.flatMap(([name, days]) => {
    if (days === null) return [];
    return [[reader.say(name), reader.say({ zh: `${days} 个工作日`, en: `${days} working days` })]];
  });
}

const EXAMINATION = { zh: '形式审查期限', en: 'Formal examination within' };
const RECONSIDERATION = { zh: '可提出申诉的期限', en: 'Findings can be disputed within' };
const NOTICE = { zh: '公示期', en: 'Public notice' };
