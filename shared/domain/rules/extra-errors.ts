import * as z from 'zod';
import { fieldErrorsOf } from '../application/field-errors.ts';
import type { FieldError } from '../refusal.ts';
import { isReadableDate } from '../texts/readable-date.ts';
import { controlIn, isVisible } from '../texts/visible.ts';
import {
  type ExtraColumn,
  type ExtraFact,
  LONGEST_CELL,
  LONGEST_EXTRA,
  MOST_ROWS,
  withoutEmptyCells,
} from './extra-facts.ts';

/** The values that answer a fact; a text is any that is not too long. */
function schemaOf(fact: ExtraFact | ExtraColumn, longest = LONGEST_EXTRA): z.ZodType {
  const { kind, choices = [], min = 0, max } = fact;
  switch (kind) {
    case 'table':
      return tableOf(fact as ExtraFact);
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
        .max(longest)
        .refine((text) => controlIn(text) === null, {
          error: ({ input }) => `text.control ${controlIn(String(input))}`,
        });
  }
}

/** Rows in which every column is answered. */
function tableOf({ columns = [], maxRows = MOST_ROWS }: ExtraFact): z.ZodType {
  const cells = columns.map((column) => [column.id, schemaOf(column, LONGEST_CELL)]);
  return z.array(z.strictObject(Object.fromEntries(cells) as z.ZodRawShape)).max(maxRows);
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
  const answers = answered(stated);
  const checked = z.strictObject(Object.fromEntries(shape)).safeParse(answers);
  if (checked.success) return [];
  return fieldErrorsOf(checked.error.issues, answers).map((error) => {
    const [, name, row, cell] = error.pointer.split('/');
    const fact = asked.find(({ id }) => id === name);
    const column = fact?.columns?.find(({ id }) => id === cell);
    const worded = column ? inRow(named(error, column), column, Number(row)) : named(error, fact);
    return { ...worded, pointer: `${at}${error.pointer}` };
  });
}

/** A text that was emptied states nothing, nor does a cell that was. */
function answered(stated: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(stated)
      .filter(([, value]) => value !== '')
      .map(([id, value]) => [id, withoutEmptyCells(value, (text) => !isVisible(text))]),
  );
}

/** Which cell it is, for whoever sees the message and not the pointer. */
function inRow(error: FieldError, { label }: ExtraColumn, row: number): FieldError {
  const { zh, en } = error.message;
  const message = {
    zh: `第${row + 1}行“${label.zh}”：${zh}`,
    en: `Row ${row + 1}, ${label.en}: ${en}`,
  };
  return { ...error, message };
}

/** A choice is told by its names, as the form shows them. */
function named(error: FieldError, fact: ExtraFact | ExtraColumn | undefined): FieldError {
  if (error.code !== 'field.not_listed' || !fact?.choices) return error;
  const zh = fact.choices.map(({ name }) => name.zh).join('、');
  const en = fact.choices.map(({ id, name }) => `${id} (${name.en})`).join(', ');
  return { ...error, message: { zh: `只能是：${zh}`, en: `Must be one of: ${en}` } };
}
