import type { ExtraColumn, ExtraFact } from '../../domain/rules/extra-facts.ts';
import type { FieldError } from '../../domain/refusal.ts';

/** Where what is asked besides contradicts itself, with a pointer below `at`. */
export function extraFaults(
  extra: readonly (ExtraFact | ExtraColumn)[] = [],
  at = '/extra',
): FieldError[] {
  return extra.flatMap((fact, index) => {
    const { id, kind, choices, min, max } = fact;
    const { columns, maxRows } = fact as Partial<ExtraFact>;
    const ids = choices?.map((choice) => choice.id) ?? [];
    const isBound = min !== undefined || max !== undefined;
    const faults = [
      [extra.findIndex((each) => each.id === id) < index, 'id', TWICE],
      [(kind === 'choice') !== (choices !== undefined), 'choices', CHOICES],
      [new Set(ids).size < ids.length, 'choices', TWICE],
      [(kind === 'table') !== (columns !== undefined), 'columns', COLUMNS],
      [maxRows !== undefined && kind !== 'table', 'maxRows', COLUMNS],
      [isBound && kind !== 'number', 'kind', BOUNDS],
      [(min ?? 0) > (max ?? Infinity), 'max', CROSSED],
    ] as const;
    const own = faults.flatMap(([isWrong, field, fault]) =>
      isWrong ? [{ pointer: `${at}/${index}/${field}`, ...fault }] : [],
    );
    return [...own, ...extraFaults(columns, `${at}/${index}/columns`)];
  });
}

const TWICE = {
  code: 'field.repeated',
  message: { zh: '编号重复', en: 'This id is there twice' },
};
const CHOICES = {
  code: 'extra.choices',
  message: {
    zh: '选择题（kind: choice）须列出 choices，其他种类不得列出',
    en: 'A choice lists its choices, and nothing else does',
  },
};
const COLUMNS = {
  code: 'extra.columns',
  message: {
    zh: '表格（kind: table）须列出 columns，可以写 maxRows，其他种类不得写',
    en: 'A table lists its columns and may have maxRows, and nothing else does',
  },
};
const BOUNDS = {
  code: 'extra.bounds',
  message: { zh: '只有数字可以写 min、max', en: 'Only a number has min and max' },
};
const CROSSED = {
  code: 'extra.bounds',
  message: {
    zh: 'max 不得小于 min；min 不写即为 0',
    en: 'max is below min, which is 0 unless said',
  },
};
