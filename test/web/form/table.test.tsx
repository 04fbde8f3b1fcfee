import { describe, expect, it } from 'vitest';
import { ContentQuestion } from '../../../web/form/content/content-question.tsx';
import { contentFromCheck } from '../../../web/form/content/from-check.ts';
import { extraFactFields } from '../../../web/form/content/extra-fields.ts';
import { valueText } from '../../../web/form/content/value-text.ts';
import { Question } from '../../../web/form/question.tsx';
import { sectionsOf } from '../../../web/form/sections.ts';
import { statedFacts } from '../../../web/form/stated-facts.ts';
import { stepsOf } from '../../../web/form/steps.ts';
import {
  keptRows,
  statedRow,
  typedRow,
  wrongNumber,
} from '../../../web/form/content/table-rows.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import type { Call } from '../../../web/data/answers.ts';
import { chinese, english, markup, seen } from '../rendered.tsx';

const name = (zh: string, en: string) => ({ zh, en });
const asked: NonNullable<Call['asked']> = [
  {
    id: 'uses',
    kind: 'table',
    label: name('采用单位', 'users'),
    nature: 'given',
    maxRows: 2,
    columns: [
      { id: 'user', kind: 'text', label: name('名称', 'name') },
      { id: 'isNew', kind: 'yes_no', label: name('新用户', 'a new user') },
      { id: 'amount', kind: 'number', label: name('数量', 'amount'), min: 1, max: 9 },
    ],
  },
];
const call = { ...sampleCall(new Date('2026-11-25T00:00:00Z')), asked };
const [field] = sectionsOf(call).flatMap(({ id, fields }) => (id === 'extra' ? fields : []));
const [fact] = extraFactFields(asked);
if (!field || !fact) throw new Error('the table is not asked for');
const rows = [{ user: '甲', isNew: false, amount: 3 }, { user: '乙' }];
const nothing = () => undefined;

describe('a table that a call asks for', () => {
  it('has a name for every cell, a way to take out each row, and no more rows than it may have', () => {
    const one = <ContentQuestion field={field} value={rows.slice(0, 1)} onValue={nothing} />;
    const two = <ContentQuestion field={field} value={rows} onValue={nothing} />;
    const ids = [...markup(two).matchAll(/ id="(extra\.uses\.\d\.\w+)"/g)].map(([, id]) => id);
    const named = [...markup(two).matchAll(/<label for="(extra\.uses\.\d\.\w+)"/g)];

    expect(ids).toHaveLength(6);
    expect(new Set(named.map(([, id]) => id))).toEqual(new Set(ids));
    expect(seen(two).match(/删除这一行 第 [12] 行/g)).toHaveLength(2);
    expect(seen(one)).toContain('添加一行');
    expect(seen(two)).not.toContain('添加一行');
    expect(seen(two)).toContain('最多填写 2 行。');
  });

  it('is asked in the check as well, where having none is an answer and saying nothing is not', () => {
    const shown = (values: readonly string[]) =>
      markup(<Question field={fact} values={values} onValues={nothing} />);
    const chosen = (values: readonly string[]) =>
      /<input[^>]*value="(\w+)"[^>]* checked/.exec(shown(values))?.[1];

    expect(stepsOf([fact]).flatMap(({ fields }) => fields)).toEqual([fact]);
    expect(chosen([])).toBeUndefined();
    expect(chosen(keptRows([]))).toBe('no');
    expect(chosen(keptRows(rows))).toBe('yes');
  });

  it('states what was typed in its types, and is begun with it from the check', () => {
    const columns = field.table?.columns ?? [];
    const typed = { user: '甲', isNew: 'false', amount: '3' };

    expect(statedRow(columns, typed)).toEqual(rows[0]);
    expect(typedRow(rows[0] ?? {})).toEqual(typed);
    expect(statedRow(columns, { user: '', isNew: '', amount: '10' })).toEqual({});
    expect(columns.map((column) => wrongNumber(column, '10'))).toEqual([
      undefined,
      undefined,
      'range',
    ]);
    for (const given of [rows, []]) {
      const entries = keptRows(given).map((text) => ['extra.uses', text] as const);
      expect(statedFacts(entries, [fact])).toEqual({ extra: { uses: given } });
      expect(contentFromCheck({ 'extra.uses': keptRows(given) }, { ...call, asked })).toEqual({
        extra: { uses: given },
      });
    }
    expect(statedFacts([], [fact])).toEqual({});
  });

  it('reads back a row a line, each cell by its name', () => {
    expect(valueText(field, rows, chinese)).toBe(
      '第 1 行：名称：甲，新用户：否，数量：3\n第 2 行：名称：乙',
    );
    expect(valueText(field, rows.slice(1), english)).toBe('Row 1: name: 乙');
    expect(valueText(field, [], chinese)).toBe('没有');
    expect(valueText(field, undefined, chinese)).toBeNull();
  });
});
