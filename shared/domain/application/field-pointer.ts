import * as z from 'zod';
import { Content } from './content.ts';

/** Whether a JSON pointer (RFC 6901) names a section, list or field that a content can have. */
export function isField(pointer: string): boolean {
  const steps = pointer.split('/').slice(1);
  return steps.length > 0 && steps.reduce<unknown>(below, Content) !== undefined;
}

const INDEX = /^(0|[1-9]\d*)$/;

function below(schema: unknown, step: string): unknown {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (inner instanceof z.ZodArray) return INDEX.test(step) ? inner.element : undefined;
  if (!(inner instanceof z.ZodObject)) return undefined;
  return Object.hasOwn(inner.shape, step) ? inner.shape[step] : undefined;
}

/** What stands at a pointer; undefined where nothing does. */
export function valueAt(content: object, pointer: string): unknown {
  let at: unknown = content;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}
