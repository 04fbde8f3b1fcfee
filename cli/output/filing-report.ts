import type { Schemas } from '../../shared/client/client.ts';
import { valueAt } from '../../shared/domain/application/field-pointer.ts';
import type { View } from '../applications/view.ts';
import { cited } from './cited.ts';
import { clausesSaid, wordingsIn } from './clauses.ts';
import type { Compared } from './cited.ts';
import { kindName, OUTCOMES } from './names.ts';
import { CONTENT_LABELS, contentValue, factValue } from '../../shared/calls/content-words.ts';
import { FIELD_WORDS } from '../../shared/domain/texts/field-words.ts';
import { section } from './table.ts';

/** What was filed, part by part; what nobody stated is left out. */
export function contentReport({ content }: View, call: Call): string[] {
  const rows = Object.entries(CONTENT_LABELS).flatMap(([pointer, label]): string[][] => {
    if (pointer === '/materials') return [];
    const value = valueAt(content, pointer);
    return value === undefined ? [] : [[`${label.zh} ${label.en}`, valueIn(call, pointer, value)]];
  });
  return [
    ...section('申报内容 what was filed', ['项目 item', '内容 content'], rows),
    ...section(
      '申报材料 materials',
      ['种类 kind', '文件 file', '盖章 sealed', '标准编号 number on it'],
      (content.materials ?? []).map(({ kind, name, sealed, statedNumber }) => [
        materialName(call, kind),
        ...[name, sealed, statedNumber].map((one) => contentValue('', one ?? '')),
      ]),
    ),
  ];
}

type Call = Schemas['PublicCall'];

/** A value as people read it; recommenders have their names in the call. */
function valueIn(call: Call, pointer: string, value: unknown): string {
  const recommender =
    pointer === '/recommendation/recommenderId' &&
    call.recommenders.find(({ id }) => id === value)?.name;
  return recommender ? `${recommender.zh} ${recommender.en}` : contentValue(pointer, value);
}

function materialName(call: Call, kind: string): string {
  const name = call.materials.find((material) => material.kind === kind)?.name;
  return name ? `${name.zh} ${name.en}` : kind;
}

type Assessment = Schemas['Assessment'];
type Override = NonNullable<View['examination']>['overrides'][number];

interface Beside {
  /** What people said of findings. */
  readonly overrides?: readonly Override[] | undefined;
  readonly advice?: Assessment['advice'];
}

/**
 * What the rules found, clause by clause: what it says, how it judged, on what that rests, by which
 * facts, why a person looks, what can be done and what it still needs; what a person said stands
 * beside it.
 */
export function findingsReport(
  { findings }: Pick<Assessment, 'findings'>,
  compared: Compared,
  { overrides = [], advice = [] }: Beside = {},
): string[] {
  return findings.flatMap(({ clause, kind, outcome, says, citation, facts, because, remedy }) => [
    `- ${says.zh} ${says.en}`,
    `    ${OUTCOMES[outcome]}；${kindName(kind)}；编号 no. ${clause}`,
    `    依据 citation：${cited(citation, compared)}`,
    ...(facts.length === 0 ? [] : [`    所用事实 facts：${facts.map(factOf).join('；')}`]),
    ...(because ? [`    说明 why：${because.zh} ${because.en}`] : []),
    ...(remedy && outcome === 'unmet'
      ? [`    怎么办 what can be done：${remedy.zh} ${remedy.en}`]
      : []),
    ...advice
      .filter(({ clauses }) => clauses.includes(clause))
      .map((one) => `    满足该条还需 what it still needs：${one.says.zh} ${one.says.en}`),
    ...overrides
      .filter((override) => override.clause === clause)
      .slice(-1)
      .map((one) => `    人工认定 by a person：${OUTCOMES[one.outcome]}：${one.reason}`),
  ]);
}

function factOf(fact: Assessment['findings'][number]['facts'][number]): string {
  const { path, label, value, said } = fact;
  const name = said ? `${said.zh} ${said.en}` : factValue(path, value);
  return `${label.zh} ${label.en}：${value === undefined ? '未填 not stated' : name}`;
}

/** What is odd and decides nothing, and what is still open. */
export function warningsReport({ warnings, questions, findings }: Assessment): string[] {
  const wordings = wordingsIn(findings.map(({ clause, says }) => ({ id: clause, says })));
  return [
    ...titled(
      '提示 warnings',
      warnings.map(({ says }) => `${says.zh} ${says.en}`),
    ),
    ...titled(
      '仍需回答 still to be answered',
      questions.map(
        ({ path, label, clauses }) =>
          `${label.zh} ${label.en}${hintAt(path)}（条款 for：${clausesSaid(clauses, wordings)}）`,
      ),
    ),
  ];
}

/** Where one finds the answer, as the form says it. */
function hintAt(path: string): string {
  const hint = FIELD_WORDS[`/${path.replaceAll('.', '/')}`]?.hint;
  return hint ? `：${hint.zh.replace(/。$/, '')}` : '';
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}：`, ...lines.map((line) => `- ${line}`)];
}
