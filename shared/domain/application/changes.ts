import type * as z from 'zod';
import type { DraftContent } from './content.ts';

export type Json = z.core.util.JSONType;

/** One field before and after; absent where it was not stated. */
export interface FieldChange {
  /** JSON pointer (RFC 6901) into the content. */
  readonly pointer: string;
  readonly before?: Json;
  readonly after?: Json;
}

/**
 * The fields, down to the last level, that differ between two contents, in the order in which they
 * are stated. Personal data are left out.
 */
export function changesBetween(before: DraftContent, after: DraftContent): FieldChange[] {
  const { people: _before, ...was } = before;
  const { people: _after, ...is } = after;
  return differencesBetween(was as Json, is as Json);
}

/** The same of any two values; a list is compared place by place. */
export function differencesBetween(before: Json, after: Json): FieldChange[] {
  return differing(before, after, '');
}

function differing(before: Json | undefined, after: Json | undefined, at: string): FieldChange[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was || is) {
    const names = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
    const below = Array.from(names, (name) => differing(was?.[name], is?.[name], `${at}/${name}`));
    // what is no list or section on both sides differs itself as well
    return [...leaf(was ? undefined : before, is ? undefined : after, at), ...below.flat()];
  }
  return leaf(before, after, at);
}

/** The parts of a section, or of a list that has any; an empty list is itself what is stated. */
function partsOf(value: Json | undefined): Readonly<Record<string, Json>> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return value as Readonly<Record<string, Json>>;
}

function leaf(before: Json | undefined, after: Json | undefined, pointer: string): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [
    {
      pointer,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

/** Whether a field is the one that a pointer names, or lies below it. */
export function isWithin(pointer: string, named: string): boolean {
  return pointer === named || pointer.startsWith(`${named}/`);
}
