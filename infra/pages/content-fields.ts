import * as z from 'zod';
import { Content } from '../../shared/domain/application/content.ts';
import type { ContentField } from '../../web/form/content-field.ts';

/** A text that is longer is written over several lines. */
const ONE_LINE = 500;

/** What a call offers, by the field that takes one or some of it. */
const OFFERED: Readonly<Record<string, NonNullable<ContentField['offeredBy']>>> = {
  '/keyField': 'keyFields',
  '/industry': 'industries',
  '/policyThemes': 'policyThemes',
  '/recommendation/recommenderId': 'recommenders',
};

/** Fields that are one answer of several parts, and no group of questions. */
const RECORDS = ['/novelty/gapSearch', '/novelty/internationalProject'];

/** Every field of an application in the order of its schema, read off that. */
export const CONTENT_FIELDS: readonly ContentField[] = fieldsIn(Content, '');

function fieldsIn(schema: z.ZodObject, above: string): ContentField[] {
  return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(
    ([key, optional]) => {
      const pointer = `${above}/${key}`;
      const field = optional instanceof z.ZodOptional ? (optional.unwrap() as z.ZodType) : optional;
      // what a call asks besides is known by the call alone
      if (field instanceof z.ZodRecord) return [];
      const isGroup = field instanceof z.ZodObject && !RECORDS.includes(pointer);
      return isGroup
        ? fieldsIn(field, pointer)
        : [{ pointer, ...kindOf(field), ...offered(pointer, field) }];
    },
  );
}

function offered(pointer: string, field: z.ZodType): Partial<ContentField> {
  const offeredBy = OFFERED[pointer];
  if (!offeredBy) return {};
  return { offeredBy, kind: field instanceof z.ZodArray ? 'choices' : 'choice' };
}

function kindOf(field: z.ZodType): Omit<ContentField, 'pointer'> {
  if (field instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (field.meta()?.['format'] === 'date') return { kind: 'date' };
  if (field instanceof z.ZodNumber) return integer(field);
  if (field instanceof z.ZodEnum) return { kind: 'choice', values: field.options.map(String) };
  if (field instanceof z.ZodObject) return { kind: 'record', columns: fieldsIn(field, '') };
  if (field instanceof z.ZodArray) return several(field);
  return text(field);
}

function integer({ minValue, maxValue }: z.ZodNumber): Omit<ContentField, 'pointer'> {
  return { kind: 'integer', min: minValue ?? 0, ...(maxValue !== null && { max: maxValue }) };
}

function several(field: z.ZodArray): Omit<ContentField, 'pointer'> {
  const element = field.element as z.ZodType;
  const most = z.toJSONSchema(field, { unrepresentable: 'any' }).maxItems;
  const max = most === undefined ? {} : { max: most };
  if (element instanceof z.ZodEnum)
    return { kind: 'choices', values: element.options.map(String), ...max };
  if (element instanceof z.ZodObject)
    return { kind: 'records', columns: fieldsIn(element, ''), ...max };
  return { kind: 'texts', ...max };
}

function text(field: z.ZodType): Omit<ContentField, 'pointer'> {
  const max = field instanceof z.ZodString ? (field.maxLength ?? ONE_LINE) : ONE_LINE;
  return { kind: max > ONE_LINE ? 'long-text' : 'text', max };
}
