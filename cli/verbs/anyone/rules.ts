import { dataOf, type Schemas } from '../../../shared/client/client.ts';
import { consequenceOf, IF_UNMET } from '../../../shared/domain/rules/consequence.ts';
import {
  COUNTING,
  notFoundOf,
  readingOfCondition,
  readingOfLaw,
  TEXTS,
} from '../../../shared/domain/rules/reading-words.ts';
import { API, JSON_OUTPUT } from '../../command-line/common-options.ts';
import { word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import { cited } from '../../output/cited.ts';
import { kindName, priorityLine } from '../../output/names.ts';
import { section, table } from '../../output/table.ts';

type Pack = Schemas['GivenPack']['pack'];
type Clause = Pack['clauses'][number];

/** `pilots rules <pack>`: a pack as a table, for whoever compares it with the notice. */
export const rules = verb({
  name: 'rules',
  says: ['逐条列出一个规则集及其出处，无需登录', 'a rule pack clause by clause, with its sources'],
  words: { pack: word('规则集 the rule pack, e.g. ADOPTION-2023') },
  options: { json: JSON_OUTPUT, api: API },
  example: ['pilots rules PP2024'],
  run: async (io, { pack: packId, json }) => {
    const client = await clientOf(io);
    const answer = await client.GET('/v1/rule-packs/{packId}', { params: { path: { packId } } });
    const given = dataOf(answer);
    if (json) io.print(JSON.stringify(given, null, 2));
    else for (const line of report(given)) io.print(line);
    return 0;
  },
});

const RESULTS = { agrees: '一致 the same', differs: '有不一致之处 differs' } as const;

function report({ pack, compared, laws, conditions }: Schemas['GivenPack']): string[] {
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
      '依据的文件 documents',
      [
        '编号 key',
        '发布机关 issuer',
        '文件 document',
        '日期 date',
        '所读文本 copies read',
        '与原件核对 compared',
      ],
      (pack.documents ?? []).map((document) => documentRow(document, compared)),
    ),
    ...section(
      '各规则集另据的法律、法规和规定 laws that every pack rests on besides',
      [
        '编号 key',
        '发布机关 issuer',
        '文件 document',
        '日期 date',
        '所读文本 copies read',
        '与原件核对 compared',
        '所据条文 articles',
        '如何读到 how it was read',
      ],
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

type SourceDocument = NonNullable<Pack['documents']>[number];

function documentRow(
  { key, issuer, document, title, number, date, copies }: SourceDocument,
  compared: Schemas['GivenPack']['compared'],
): string[] {
  return [
    key,
    issuer,
    [
      title === null || document.includes(title) ? document : `${document}《${title}》`,
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
  compared: Schemas['GivenPack']['compared'],
  words: Schemas['GivenPack']['conditions'],
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
