import type { Schemas } from '../../shared/client/client.ts';
import { valueAt } from '../../shared/domain/application/field-pointer.ts';
import type { View } from '../applications/view.ts';
import { cited } from './cited.ts';
import type { Compared } from './compared.ts';
import { kindName, OUTCOMES } from './names.ts';
import { CONTENT_LABELS, contentValue, factValue } from '../../shared/calls/content-words.ts';
import { section, table } from './table.ts';

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

/** What the rules found; what a person said stands beside it. */
export function findingsReport({ assessment, examination }: View, compared: Compared): string[] {
  const overrides = new Map(
    (examination?.overrides ?? []).map(({ clause, outcome, reason }) => [
      clause,
      `${OUTCOMES[outcome]}：${reason}`,
    ]),
  );
  const rows = assessment.findings.map(({ clause, kind, outcome, citation }) => [
    clause,
    kindName(kind),
    OUTCOMES[outcome],
    cited(citation, compared),
    overrides.get(clause) ?? '',
  ]);
  return table(
    ['条款 clause', '类别 kind', '结果 outcome', '依据 citation', '人工认定 by a person'],
    rows,
  );
}

/** What each clause says, the facts that it asked for, and why a person looks at it. */
export function wordingReport({ assessment }: View): string[] {
  return [
    '',
    '条款文字 wording：',
    ...assessment.findings.flatMap(({ clause, says, facts, because }) => [
      `- ${clause}：${says.zh} ${says.en}`,
      ...(facts.length === 0 ? [] : [`    所用事实 facts：${facts.map(factOf).join('；')}`]),
      ...(because
        ? [`    需人工判断，因为 a person looks at it：${because.zh} ${because.en}`]
        : []),
    ]),
  ];
}

function factOf({
  path,
  label,
  value,
}: View['assessment']['findings'][number]['facts'][number]): string {
  return `${label.zh} ${label.en}：${value === undefined ? '未填 not stated' : factValue(path, value)}`;
}

/** What is odd and decides nothing, and what is still open. */
export function warningsReport({ assessment: { warnings, questions } }: View): string[] {
  return [
    ...titled(
      '提示 warnings',
      warnings.map(({ says }) => `${says.zh} ${says.en}`),
    ),
    ...titled(
      '尚未回答 not answered',
      questions.map(({ label, clauses }) => `${label.zh} ${label.en}（${clauses.join('、')}）`),
    ),
  ];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}：`, ...lines.map((line) => `- ${line}`)];
}
