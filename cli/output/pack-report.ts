import type { Schemas } from '../../shared/client/client.ts';
import { consequenceOf, IF_UNMET } from '../../shared/domain/rules/consequence.ts';
import { kindInWords, NATURE_WORDS } from '../../shared/domain/rules/extra-words.ts';
import {
  COUNTING,
  namedIn,
  notFoundOf,
  readingOfCondition,
  readingOfLaw,
  TEXTS,
} from '../../shared/domain/rules/reading-words.ts';
import { cited } from './cited.ts';
import { kindName, priorityLine } from './names.ts';
import { section, table } from './table.ts';

type ReportedPack = Pick<Schemas['GivenPack'], 'pack' | 'compared' | 'laws' | 'conditions'>;
type Clause = ReportedPack['pack']['clauses'][number];

const RESULTS = { agrees: '一致 the same', differs: '有不一致之处 differs' } as const;

/** A pack as a table, for whoever compares it with the notice. */
export function packReport({ pack, compared, laws, conditions }: ReportedPack): string[] {
  const heads = ['条款 clause', '类别 kind', '出处 source', '判断 condition', '不符合时 if unmet'];
  return [
    `${pack.title.zh} ${pack.title.en}`,
    '',
    ...table(
      [...heads, '编号 no.'],
      pack.clauses.map((clause) => row(clause, compared, conditions)),
    ),
    ...priorityLine(pack.clauses.map(({ kind }) => kind)),
    ...section(
      '另问的事项 facts asked besides',
      ['编号 id', '事项 fact', '种类 kind', '性质 nature', '填写提示 hint'],
      (pack.extra ?? []).map(extraRow),
    ),
    ...section(
      '依据的文件 documents',
      DOCUMENT_HEADS,
      (pack.documents ?? []).map((document) => documentRow(document, compared)),
    ),
    ...section(
      '各规则集另据的法律、法规和规定 laws that every pack rests on besides',
      [...DOCUMENT_HEADS, '所据条文 articles', '如何读到 how it was read'],
      laws.map((law) => [
        ...documentRow(law, compared),
        law.serves.zh,
        readingOfLaw(law, compared).zh,
      ]),
    ),
    '',
    '团体标准应用示范项目的管理办法没有查到。 No administrative measures of the programme were found.',
    `${COUNTING.zh} ${COUNTING.en}`,
  ];
}

const DOCUMENT_HEADS = [
  '编号 key',
  '发布机关 issuer',
  '文件 document',
  '日期 date',
  '所读文本 copies read',
  '与原件核对 compared',
];

type Extra = NonNullable<ReportedPack['pack']['extra']>[number];

function extraRow(fact: Extra): string[] {
  const { id, label, nature, hint } = fact;
  return [
    `extra.${id}`,
    `${label.zh} ${label.en}`,
    kindInWords(fact).zh,
    NATURE_WORDS[nature].zh,
    hint?.zh ?? '',
  ];
}

type SourceDocument = NonNullable<ReportedPack['pack']['documents']>[number];

function documentRow(
  { key, issuer, document, title, number, date, copies }: SourceDocument,
  compared: ReportedPack['compared'],
): string[] {
  return [
    key,
    issuer,
    [
      title === null || document.includes(title)
        ? namedIn({ document })
        : `${namedIn({ document })}《${title}》`,
      ...notFoundOf({ document, title, number }).map(({ zh, en }) => `${zh} ${en}`),
    ].join('；'),
    date ?? '未查到 not found',
    copies.map(copySaid).join(' ') || '没有记录 none on record',
    compared
      .filter((each) => each.document === key)
      .map(({ by, at, result, note }) => `${at} ${by}：${RESULTS[result]}，${note}`)
      .join('') || '否 no',
  ];
}

function copySaid({ address, is, hash }: SourceDocument['copies'][number]): string {
  const kept = hash === null ? '' : `（SHA-256 ${hash}）`;
  return `${is ? `${TEXTS[is].zh} ` : ''}${address}${kept}`;
}

function row(
  clause: Clause,
  compared: ReportedPack['compared'],
  words: ReportedPack['conditions'],
): string[] {
  const { id, kind, says, citation, appliesWhen, requires, referWhen } = clause;
  const inWords = (condition: string) => words[condition]?.zh ?? condition;
  const conditions = [
    appliesWhen && `适用：${inWords(appliesWhen)}`,
    requires && `要求：${inWords(requires)}`,
    referWhen &&
      `由人工核实：${inWords(referWhen.condition)}（${readingOfCondition(referWhen.read ?? 'inferred').zh}）`,
  ].filter((each) => each !== undefined);
  return [
    says.zh,
    kindName(kind),
    cited(citation, compared),
    conditions.join('；') || '由人判断',
    IF_UNMET[consequenceOf(clause)].zh,
    id,
  ];
}
