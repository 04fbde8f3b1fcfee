import { Environment } from '@marcbachmann/cel-js';
import * as z from 'zod';
import type { RulePack } from '../domain/rules/clause.ts';
import { FACT_LABELS, Facts } from '../domain/rules/facts.ts';
import { withFunctions } from './environment.ts';

type Fields = Readonly<Record<string, z.ZodType>>;
interface CelSchema {
  [field: string]: string | CelSchema;
}

const environment = withFunctions(new Environment());
for (const [group, schema] of Object.entries(Facts.shape)) {
  environment.registerVariable({ name: group, schema: celSchema(schema) });
}

/**
 * Why a condition is not a truth value over the facts and a pack's parameters, or null where it
 * is: a misspelt fact, a comparison across types, or a result that is no `bool`.
 */
export function typeErrorOf(
  condition: string,
  parameters: RulePack['parameters'] = {},
): string | null {
  const schema = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, parameterType(value)]),
  );
  const checked = environment
    .clone()
    .registerVariable({ name: 'parameters', schema })
    .check(condition);
  if (checked.valid && checked.type === 'bool') return null;
  return checked.error?.message ?? `the condition is of type ${checked.type}, not bool`;
}

function parameterType(value: string | number | boolean): string {
  if (typeof value === 'number') return 'int';
  return typeof value === 'boolean' ? 'bool' : 'string';
}

function celSchema(schema: z.ZodObject): CelSchema {
  return Object.fromEntries(
    Object.entries(schema.shape as Fields).map(([key, field]) => [
      key,
      field instanceof z.ZodObject && !FACT_LABELS.has(field) ? celSchema(field) : celType(field),
    ]),
  );
}

function celType(schema: z.ZodType): string {
  if (schema instanceof z.ZodBoolean) return 'bool';
  if (schema instanceof z.ZodNumber) return 'int';
  if (schema instanceof z.ZodArray) return `list<${celType(schema.element as z.ZodType)}>`;
  if (schema instanceof z.ZodObject) return rowType(schema);
  return 'string';
}

/** The rows of a list are a type of their own, so that a misspelt column is found as well. */
function rowType(schema: z.ZodObject): string {
  const name = `Row${Object.keys(schema.shape).join('')}`;
  const fields = Object.entries(schema.shape as Fields).map(([key, field]) => [
    key,
    celType(field),
  ]);
  environment.registerType(name, { fields: Object.fromEntries(fields) as Record<string, string> });
  return name;
}
