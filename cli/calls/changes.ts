import { CallDefinition } from '../../shared/domain/calls/call.ts';
import {
  differencesBetween,
  type FieldChange,
  type Json,
} from '../../shared/domain/application/changes.ts';
import { table } from '../output/table.ts';

/**
 * The fields in which two calls differ, down to the last level. What has a name in its list, such as
 * a recommender, is compared by that name, and the order of a list only where all else is the same.
 */
export function changesOf(before: CallDefinition | null, after: CallDefinition): FieldChange[] {
  return Object.keys(CallDefinition.shape).flatMap((field) => {
    if (field === 'sourceHash') return [];
    const [was, is] = [valueOf(before, field), valueOf(after, field)];
    return differencesBetween({ [field]: named(was) }, { [field]: named(is) }).concat(
      isOnlyMoved(was, is)
        ? [{ pointer: `/${field}`, before: namesOf(was), after: namesOf(is) }]
        : [],
    );
  });
}

/** What a call says of a field, in the form that JSON has. */
function valueOf(call: CallDefinition | null, field: string): Json {
  const value: unknown = call === null ? undefined : Reflect.get(call, field);
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

const NAMES = ['id', 'kind', 'pointer'] as const;

/** What an entry of a list is known by. */
function nameOf(entry: Json | undefined): string | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  return NAMES.map((one) => entry[one]).find((name) => typeof name === 'string');
}

/** A list whose entries have names of their own, as a section under these names. */
function named(value: Json): Json {
  if (!Array.isArray(value)) return value;
  const names = value.map(nameOf);
  const isNamed = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  if (!isNamed || names.length === 0) return value;
  return Object.fromEntries(value.map((entry) => [nameOf(entry) ?? '', entry]));
}

function isOnlyMoved(was: Json, is: Json): boolean {
  const isSame = differencesBetween(named(was), named(is)).length === 0;
  return isSame && JSON.stringify(namesOf(was)) !== JSON.stringify(namesOf(is));
}

function namesOf(value: Json): Json {
  return Array.isArray(value) ? value.map((entry) => nameOf(entry) ?? '') : value;
}

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
