import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Key } from './table-shape.ts';

export type Item = Record<string, AttributeValue>;

/** How items are written now; a reader meets older ones here, and nowhere else. */
const SCHEMA_VERSION = 1;

export function toItem(key: Key, attributes: Readonly<Record<string, unknown>>): Item {
  return marshall({ ...key, v: SCHEMA_VERSION, ...attributes }, { removeUndefinedValues: true });
}

export function toKey(key: Key): Item {
  return marshall(key);
}

/** Where an item lies, as it was read. */
export function placeOf({ pk, sk }: Item): Key {
  return { pk: pk?.S ?? '', sk: sk?.S ?? '' };
}

const Versioned = z.object({ v: z.literal(SCHEMA_VERSION) });

/** Parsed, not cast: an item that is not as it should be is a fault, told here. */
export function fromItem<S extends z.ZodType>(schema: S, item: Item): z.output<S> {
  const attributes = unmarshall(item);
  Versioned.parse(attributes);
  return schema.parse(attributes);
}

/**
 * A structure kept as JSON text in one attribute: nothing queries into it, and the text is about a
 * third smaller than a map of typed attributes.
 */
export function jsonText<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}
