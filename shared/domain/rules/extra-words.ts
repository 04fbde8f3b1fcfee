import type { Text } from '../text.ts';
import { WRITTEN } from '../texts/written-dates.ts';
import type { ExtraColumn, ExtraFact } from './extra-facts.ts';

/** What the kinds of facts are called that a pack or a call asks besides. */
export const EXTRA_KIND_WORDS: Readonly<Record<ExtraFact['kind'], Text>> = {
  yes_no: { zh: '是否', en: 'yes or no' },
  choice: { zh: '选择', en: 'a choice' },
  number: { zh: '整数', en: 'a whole number' },
  date: { zh: '日期', en: 'a date' },
  text: { zh: '文本', en: 'a text' },
  table: { zh: '表格', en: 'a table' },
};

interface AskedColumn extends Pick<ExtraColumn, 'kind' | 'choices'> {
  readonly label: Text;
}

/** What kind of answer is asked for: with its choices, or the columns of its table. */
export function kindInWords({
  kind,
  choices,
  columns,
}: Pick<ExtraFact, 'kind' | 'choices'> & {
  readonly columns?: readonly AskedColumn[] | undefined;
}): Text {
  const { zh, en } = EXTRA_KIND_WORDS[kind];
  const parts = columns
    ? columns.map((column) => {
        const of = kindInWords(column);
        return { zh: `${column.label.zh}：${of.zh}`, en: `${column.label.en}: ${of.en}` };
      })
    : (choices ?? []).map(({ name }) => name);
  if (parts.length === 0) return { zh, en };
  const [mark, comma] = columns ? ['；', '; '] : ['、', ', '];
  return {
    zh: `${zh}（${parts.map((part) => part.zh).join(mark)}）`,
    en: `${en} (${parts.map((part) => part.en).join(comma)})`,
  };
}

/** What can be done about one, in words. */
export const NATURE_WORDS: Readonly<Record<ExtraFact['nature'], Text>> = {
  chosen: { zh: '可自行决定', en: 'can be decided' },
  stated: { zh: '据原件填写', en: 'stated from a paper' },
  given: { zh: '既成事实', en: 'is as it is' },
};

interface Column extends Pick<ExtraColumn, 'id' | 'kind' | 'label'> {
  readonly choices?: readonly { readonly id: string; readonly name: Text }[] | undefined;
}
type Row = Readonly<Record<string, unknown>>;

/** A row of a table in words, each cell after the name of its column. */
export function rowInWords(columns: readonly Column[], row: Row): Text {
  const cells = columns.flatMap((column): Text[] => {
    const value = row[column.id];
    if (value === undefined || value === '') return [];
    const wording = cellInWords(column, value);
    return [{ zh: `${column.label.zh}：${wording.zh}`, en: `${column.label.en}: ${wording.en}` }];
  });
  if (cells.length === 0) return NOT_STATED;
  return {
    zh: cells.map(({ zh }) => zh).join('，'),
    en: cells.map(({ en }) => en).join(', '),
  };
}

/** A whole table in words, its rows numbered. */
export function rowsInWords(columns: readonly Column[], rows: readonly Row[]): Text {
  if (rows.length === 0) return NO_ROWS;
  const wording = rows.map((row) => rowInWords(columns, row));
  return {
    zh: wording.map(({ zh }, at) => `（${at + 1}）${zh}`).join('；'),
    en: wording.map(({ en }, at) => `(${at + 1}) ${en}`).join('; '),
  };
}

function cellInWords({ kind, choices }: Column, value: unknown): Text {
  if (typeof value === 'boolean') return value ? YES : NO;
  const text = String(value);
  if (kind === 'date') return { zh: WRITTEN.zh(text), en: WRITTEN.en(text) };
  return choices?.find(({ id }) => id === text)?.name ?? { zh: text, en: text };
}

const YES: Text = { zh: '是', en: 'yes' };
const NO: Text = { zh: '否', en: 'no' };
const NO_ROWS: Text = { zh: '没有', en: 'none' };
const NOT_STATED: Text = { zh: '未填', en: 'not stated' };
