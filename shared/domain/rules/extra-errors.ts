import * as z from 'zod';
import { fieldErrorsOf } from '../application/field-errors.ts';
import type { FieldError } from '../refusal.ts';
import { isReadableDate } from '../texts/readable-date.ts';
import { controlIn } from '../texts/visible.ts';
import { type ExtraFact, LONGEST_EXTRA } from './extra-facts.ts';

/** The values that answer a fact; a text is any that is not too long. */
function schemaOf({ kind, choices = [], min = 0, max }: ExtraFact): z.ZodType {
  switch (kind) {
    case 'yes_no':
      return z.boolean();
    case 'choice':
      return z.enum(choices.map(({ id }) => id));
    case 'number':
      return max === undefined ? z.int().min(min) : z.int().min(min).max(max);
    case 'date':
      return z.string().refine(isReadableDate, { error: 'format.date' });
    case 'text':
      return z
        .string()
        .max(LONGEST_EXTRA)
        .refine((text) => controlIn(text) === null, {
          error: ({ input }) => `text.control ${controlIn(String(input))}`,
        });
  }
}

/**
 * Where what is stated is no answer to what is asked, each with its pointer below `at`: what nobody
 * asked, another type, none of the choices, a day that does not exist, outside the bounds.
 */
export function extraErrorsIn(
  stated: Readonly<Record<string, unknown>> | undefined,
  asked: readonly ExtraFact[],
  at = '/extra',
): FieldError[] {
  if (stated === undefined) return [];
  const shape = asked.map((fact) => [fact.id, schemaOf(fact).optional()] as const);
  const checked = z.strictObject(Object.fromEntries(shape)).safeParse(answered(stated));
  if (checked.success) return [];
  return fieldErrorsOf(checked.error.issues, stated).map((error) => {
    const fact = asked.find(({ id }) => error.pointer === `/${id}`);
    return { ...named(error, fact), pointer: `${at}${error.pointer}` };
  });
}

/** A text that was emptied states nothing. */
function answered(stated: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== ''));
}

/** A choice is told by its names, as the form shows them. */
function named(error: FieldError, fact: ExtraFact | undefined): FieldError {
  if (error.code !== 'field.not_listed' || !fact?.choices) return error;
  const zh = fact.choices.map(({ name }) => name.zh).join('、');
  const en = fact.choices.map(({ id, name }) => `${id} (${name.en})`).join(', ');
  return { ...error, message: { zh: `只能是：${zh}`, en: `Must be one of: ${en}` } };
}
