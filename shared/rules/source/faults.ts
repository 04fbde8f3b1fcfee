import { CalendarDate } from '../../domain/calendar.ts';
import type { Text } from '../../domain/text.ts';
import { unknownNames, type Values, valuesOf } from './fill.ts';
import type { PackSource } from './resolve.ts';
import type { WrittenClause } from './shape.ts';
import type { StaleWords } from './stale.ts';

/** What is wrong in a source: in which of its files, where in that (RFC 6901), and what to do. */
export interface SourceFault {
  readonly file: 'pack' | 'clauses' | 'templates';
  readonly pointer: string;
  readonly message: Text;
}

type Found = Omit<SourceFault, 'file'>;

/** What stands in a new pack where only its own notice can say what belongs there. */
export const TO_FILL = '待填';

export const NOT_FILLED: Text = {
  zh: '还没有填写：文号、日期和条文照通知填写；read 写明条文怎样读到（source 转载文本、forwarding 转发文本、digest 他人摘要、inferred 推定、not_found 未查到、ours 自拟）',
  en: 'Not filled in yet: number, days and wording as the notice has them; read says how a wording was read (source a copy, forwarding, digest, inferred, not_found, ours)',
};

/** Readings that need a copy: a wording that was read was read somewhere. */
const READ_SOMEWHERE = ['source', 'forwarding', 'digest'];

/** Where a source names what is not there, says what is of another year, or excuses nothing. */
export function sourceFaults(source: PackSource, stale: StaleWords): SourceFault[] {
  const { excused = [], publishedOn: _, ...pack } = source.pack;
  const used = new Set(source.clauses.map(({ template }) => template));
  const templates = Object.entries(source.templates).filter(([name]) => used.has(name));
  const texts = {
    pack: textsIn(pack),
    clauses: textsIn(source.clauses),
    templates: textsIn(Object.fromEntries(templates)),
  };
  const all = Object.values(texts).flat();
  const values = valuesOf(source.pack);
  const idle = excused.flatMap(({ words }, at) => {
    const isUsed = all.some(({ text }) => text.includes(words));
    return isUsed ? [] : [{ pointer: `/excused/${at}/words`, message: EXCUSES_NOTHING }];
  });
  const references = source.clauses.flatMap((clause, at) =>
    referenceFaults(clause, `/${at}`, source),
  );
  return [
    ...inFile('pack', [...textFaults(texts.pack, values, stale), ...idle, ...days(source.pack)]),
    ...inFile('clauses', [...references, ...textFaults(texts.clauses, values, stale)]),
    ...inFile('templates', textFaults(texts.templates, values, stale)),
  ];
}

/** Parameters that are written like a day and are none: what follows from them has no value. */
function days({ parameters }: PackSource['pack']): Found[] {
  return Object.entries(parameters)
    .filter(([, value]) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(String(value)))
    .filter(([, value]) => !CalendarDate.safeParse(value).success)
    .map(([name]) => ({ pointer: `/parameters/${name}`, message: NO_DAY }));
}

function textFaults(texts: readonly TextAt[], values: Values, stale: StaleWords): Found[] {
  return texts.flatMap(({ text, pointer, isFact }) => {
    const unknown = unknownNames(text, values).map(noValue);
    const words = isFact ? [] : stale.in(text).map(ofAnotherYear);
    const open = text.includes(TO_FILL) ? [NOT_FILLED] : [];
    return [...open, ...unknown, ...words].map((message) => ({ pointer, message }));
  });
}

function inFile(file: SourceFault['file'], found: readonly Found[]): SourceFault[] {
  return found.map((fault) => ({ file, ...fault }));
}

function referenceFaults(clause: WrittenClause, at: string, source: PackSource): Found[] {
  const { template, source: cited } = clause;
  const document = source.pack.documents[cited.document];
  const isRead = READ_SOMEWHERE.includes(cited.read);
  return [
    template !== undefined && !Object.hasOwn(source.templates, template)
      ? { pointer: `${at}/template`, message: NO_TEMPLATE }
      : [],
    document ? [] : { pointer: `${at}/source/document`, message: NO_DOCUMENT },
    document && cited.copy !== undefined && !Object.hasOwn(document.copies, cited.copy)
      ? { pointer: `${at}/source/copy`, message: NO_COPY }
      : [],
    isRead === (cited.copy === undefined)
      ? { pointer: `${at}/source/read`, message: isRead ? READ_NOWHERE : READ_YET_NOT }
      : [],
  ].flat();
}

interface TextAt {
  readonly text: string;
  readonly pointer: string;
  readonly isFact: boolean;
}

/** Every text below a value, names of documents included; addresses of copies say nothing. */
function textsIn(value: unknown, pointer = '', isFact = false): TextAt[] {
  if (typeof value === 'string') return [{ text: value, pointer, isFact }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => {
    if (name === 'address') return [];
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = pointer === '/documents' ? [{ text: name, pointer: at, isFact }] : [];
    return [...own, ...textsIn(inner, at, isFact || name === 'facts')];
  });
}

function noValue(name: string): Text {
  return {
    zh: `<${name}> 没有值：只能用 year、lastEligible 和 parameters 中的名称`,
    en: `<${name}> has no value: year, lastEligible and the names in parameters have`,
  };
}

function ofAnotherYear(words: string): Text {
  return {
    zh: `“${words}”不属于本规则集：请改正；确须提及的，连同理由写入 pack.yaml 的 excused`,
    en: `“${words}” is of another pack: correct it, or add it with the reason to excused in pack.yaml`,
  };
}

const NO_DAY: Text = {
  zh: '日历上没有这一天：请照通知改正，写成 2027-06-30 的样子',
  en: 'The calendar has no such day: correct it as the notice says, written like 2027-06-30',
};
const NO_TEMPLATE: Text = {
  zh: 'templates 文件夹中没有这个名称：请改用已有的，或在条款中写明条件',
  en: 'No template has this name: take one that is there, or write the condition at the clause',
};
const NO_DOCUMENT: Text = {
  zh: 'pack.yaml 的 documents 中没有这个文件：请先列出',
  en: 'documents in pack.yaml does not list it: list it first',
};
const NO_COPY: Text = {
  zh: '该文件的 copies 中没有这个文本：请先列出所读的网址',
  en: 'copies of that document does not list it: list the address that was read',
};
const READ_NOWHERE: Text = {
  zh: '读到了文字就要写明 copy（在哪一份文本中读到）；没有读到的，用 inferred、not_found 或 ours',
  en: 'What was read needs copy, where it was read; what was not is inferred, not_found or ours',
};
const READ_YET_NOT: Text = {
  zh: '写明了 copy，即是读到的：请改用 source、forwarding 或 digest，或删去 copy',
  en: 'copy says that it was read: that is source, forwarding or digest; or leave copy out',
};
const EXCUSES_NOTHING: Text = {
  zh: '规则集中没有这些词语：请删去这一条',
  en: 'These words do not occur: take this excuse out',
};
