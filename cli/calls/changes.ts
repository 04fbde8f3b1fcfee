import type { FieldChange, Json } from '../../shared/domain/application/changes.ts';
import { callPlaceName, callValue } from '../../shared/domain/calls/call-words.ts';
import { table } from '../output/table.ts';

/** The calls that are compared: by them the entries of lists are called by their names. */
type Calls = readonly (object | null)[];

/** Old and new side by side, as lines for a terminal. */
export function changeLines(
  changes: readonly FieldChange[],
  calls: Calls,
  remarkOn: (pointer: string) => string = () => '',
): string[] {
  const rows = changes.map(({ pointer, before, after }) => {
    const shown = (value: Json | undefined) => valueSaid(pointer, value, calls);
    return [placeSaid(pointer, calls), shown(before), shown(after), remarkOn(pointer)];
  });
  return table(['字段 field', '现在 now', '之后 after', ''], rows);
}

function placeSaid(pointer: string, calls: Calls): string {
  const name = callPlaceName(pointer, calls);
  return name ? `${name.zh} ${name.en}` : pointer;
}

const LONGEST = 60;

function valueSaid(pointer: string, value: Json | undefined, calls: Calls): string {
  if (value === undefined) return '-';
  const { zh, en } = callValue(pointer, value, calls);
  const text = zh === en ? zh : `${zh} ${en}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
