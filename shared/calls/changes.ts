import { differencesBetween, type FieldChange, type Json } from '../domain/application/changes.ts';

/**
 * The fields in which two definitions of a call differ, down to the last level; what is not stated is
 * nothing. What has a name in its list, such as a recommender, is compared by that name, and the
 * order of a list only where all else is the same.
 */
export function changesOf(before: object | null, after: object): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  return [...fields].flatMap((field) => {
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
function valueOf(call: object | null, field: string): Json {
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
