import * as z from 'zod';
import { canonicalJson } from '../../shared/evidence/canonical.ts';
import type { Item } from '../../shared/store/table/item.ts';
import { EXPORTED, type Kind, kindOf } from './kinds.ts';
import { digestOf } from './lines.ts';

/** All items of an environment that are exported, by kind and each kind by its keys. */
export type Contents = ReadonlyMap<Kind, readonly Item[]>;

/** As the API of DynamoDB writes an item in JSON; binary attributes are not used. */
const Attribute: z.ZodType = z.union([
  z.strictObject({ S: z.string() }),
  z.strictObject({ N: z.string() }),
  z.strictObject({ BOOL: z.boolean() }),
  z.strictObject({ NULL: z.literal(true) }),
  z.strictObject({ SS: z.array(z.string()) }),
  z.strictObject({ NS: z.array(z.string()) }),
  z.strictObject({ L: z.lazy(() => z.array(Attribute)) }),
  z.strictObject({ M: z.lazy(() => z.record(z.string(), Attribute)) }),
]);
const Text = z.strictObject({ S: z.string() });
const Exported = z.object({ pk: Text, sk: Text }).catchall(Attribute);

/** Sorts items into kinds; throws where one is of no kind, or cannot be written as JSON. */
export function contentsOf(items: Iterable<Item>): Contents {
  const byKind = new Map<Kind, Item[]>(EXPORTED.map((kind) => [kind, []]));
  for (const item of items) {
    const kind = kindOf(item['pk']?.S ?? '');
    if (kind) byKind.get(kind)?.push(exported(item));
  }
  for (const of of byKind.values()) of.sort(byKeys);
  return byKind;
}

function exported(item: unknown): Item {
  return Exported.parse(item) as Item;
}

function byKeys(one: Item, other: Item): number {
  const [a, b] = [one, other].map(({ pk, sk }) => [pk?.S ?? '', sk?.S ?? ''] as const);
  if (!a || !b) return 0;
  const at = a[0] === b[0] ? 1 : 0;
  return a[at] < b[at] ? -1 : 1;
}

/**
 * One item, or what else is exported, a line, in canonical JSON: the same items give the same lines,
 * byte for byte. They are never one text: those of a round are longer than any can be.
 */
export function* linesOf(items: Iterable<unknown>): Generator<string> {
  for (const item of items) yield `${canonicalJson(item)}\n`;
}

/** Reads such a line; throws where it is no item. */
export function itemIn(line: string): Item {
  return exported(JSON.parse(line));
}

/** SHA-256 of the lines of each kind, by which two readings of a table are compared. */
export function digestsOf(contents: Contents): Record<string, string> {
  return Object.fromEntries(
    Array.from(contents, ([kind, items]) => [kind, digestOf(linesOf(items))]),
  );
}
