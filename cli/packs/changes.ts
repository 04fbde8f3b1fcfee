import type { Json } from '../../shared/domain/application/changes.ts';
import { type ClauseChange, clauseChanges } from '../../shared/domain/rules/clause-changes.ts';
import type { Clause, RulePack } from '../../shared/domain/rules/clause.ts';
import { table } from '../output/table.ts';
import { conditionsSaid } from './named.ts';

const HOW = { added: '新增 added', removed: '删去 removed', changed: '改动 changed' } as const;
const PARTS: Readonly<Record<string, string>> = {
  says: '文字 wording',
  kind: '类别 kind',
  citation: '出处 source',
  appliesWhen: '适用 applies when',
  requires: '要求 demands',
  referWhen: '由人工核实 to a person when',
  remedy: '怎么办 remedy',
};

/** What differs between two packs clause by clause, as lines for a terminal; none where nothing does. */
export function packChangeLines(was: RulePack, is: RulePack): string[] {
  const changes = clauseChanges(was.clauses, is.clauses);
  if (changes.length === 0) return [];
  const conditions = { ...conditionsSaid(was), ...conditionsSaid(is) };
  const shown = (value: Json | undefined) => {
    if (value === undefined) return '-';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return conditions[text]?.zh ?? text;
  };
  const rows = changes.flatMap((change) => rowsOf(change, shown));
  return table(['条款 clause', '', '部分 part', '之前 before', '之后 after'], rows);
}

function rowsOf(
  { id, how, was, is, fields }: ClauseChange<Clause>,
  shown: (value: Json | undefined) => string,
): string[][] {
  if (how !== 'changed') return [[id, HOW[how], '', was?.says.zh ?? '-', is?.says.zh ?? '-']];
  return fields
    .filter(({ pointer }) => !pointer.endsWith('/en'))
    .map(({ pointer, before, after }) => {
      const [, part = '', ...rest] = pointer.split('/');
      const place = [PARTS[part] ?? part, ...rest.filter((step) => step !== 'zh')].join(' ');
      return [id, HOW[how], place, shown(before), shown(after)];
    });
}
