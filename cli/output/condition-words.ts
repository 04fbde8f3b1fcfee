import { VOCABULARY } from '../../shared/rules/language/vocabulary.ts';

type Parameters = Readonly<Record<string, string | number | boolean>>;

const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/\s*<=\s*(?=\d+(?![\d-]))/g, ' 不大于 '],
  [/\s*>=\s*(?=\d+(?![\d-]))/g, ' 不小于 '],
  [/\s*&&\s*/g, '，且'],
  [/\s*\|\|\s*/g, '，或'],
  [/\s*<=\s*/g, ' 不晚于（不大于）'],
  [/\s*>=\s*/g, ' 不早于（不小于）'],
  [/\s*==\s*/g, ' 为 '],
  [/\s*!=\s*/g, ' 不为 '],
  [/\s*>\s*/g, ' 晚于（大于）'],
  [/\s*<\s*/g, ' 早于（小于）'],
  [/\s+in\s+/g, ' 属于 '],
  [/!/g, '非'],
];

/** What the functions and the values of the conditions are called. */
const NAMES: Readonly<Record<string, string>> = {
  addMonths: '加月数',
  sameNumber: '编号相同',
  usccKind: '代码所示的单位类别',
  size: '数目',
  association: '协会',
  federation: '联合会',
  society: '学会',
  chamber: '商会',
  alliance: '产业技术联盟',
  other: '其他',
  in_force: '现行有效',
  recommended: '经推荐',
  direct: '直接申报',
  miit_managed: '由工业和信息化部管理',
  entrusted_social_organisation: '属于社会团体的部标准化工作受托机构',
  municipal: '市级',
  innovative: '创新性',
  advanced: '先进性',
  international: '国际性',
  stricter: '更严',
  better: '更优',
  equal: '持平',
  worse: '更差',
  exists: '有',
  all: '全部',
  row: '行',
  verdict: '比较结论',
};

/**
 * A condition for somebody who compares it with the notice: facts by their labels, parameters by
 * their values, the rest by the words of the field. It is read beside the condition, never judged.
 */
export function inChinese(condition: string, parameters: Parameters): string {
  const named = condition
    .replace(/\bparameters\.(\w+)/g, (_, name: string) => String(parameters[name]))
    .replace(/\b[a-z]\w*(?:\.\w+)+\b/g, (path) => labelOf(path))
    .replace(/\b[a-zA-Z_]+\b/g, (word) => NAMES[word] ?? word);
  const said = OPERATORS.reduce((text, [operator, word]) => text.replace(operator, word), named);
  return said.replaceAll('"', '');
}

function labelOf(path: string): string {
  const fact = VOCABULARY.get(path);
  if (fact) return `“${fact.label.zh}”`;
  // a method on a fact: novelty.comparison.all
  const [method, ...rest] = path.split('.').toReversed();
  const owner = VOCABULARY.get(rest.toReversed().join('.'));
  return owner ? `“${owner.label.zh}”${NAMES[method ?? ''] ?? ''}` : path;
}
