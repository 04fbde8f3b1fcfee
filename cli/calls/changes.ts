import type { FieldChange, Json } from '../../shared/domain/application/changes.ts';
import { table } from '../output/table.ts';

/** Old and new side by side, as lines for a terminal. */
export function changeLines(
  changes: readonly FieldChange[],
  remarkOn: (pointer: string) => string = () => '',
): string[] {
  const rows = changes.map(({ pointer, before, after }) => {
    return [pointer, shown(before), shown(after), remarkOn(pointer)];
  });
  return table(['字段 field', '现在 now', '之后 after', ''], rows);
}

const LONGEST = 60;

function shown(value: Json | undefined): string {
  if (value === undefined) return '-';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
