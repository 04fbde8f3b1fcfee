import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import * as z from 'zod';
import type { RulePack } from '../../domain/rules/clause.ts';
import type { ExtraFact } from '../../domain/rules/extra-facts.ts';
import { FACT_LABELS, Facts } from '../../domain/rules/facts.ts';
import { childrenOf } from './condition.ts';
import { interpreted, parse, withFunctions } from '../language/environment.ts';
import type { Scope } from '../language/scope.ts';
import { GROUPS, vocabularyWith } from '../language/vocabulary.ts';
import { sampleScopes } from './sample-facts.ts';

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
 * is: a misspelt fact, a comparison across types, a result that is no `bool`, a part that errs
 * whatever the facts are, or `matches`, whose time may grow without bound.
 */
export function typeErrorOf(
  condition: string,
  parameters: RulePack['parameters'] = {},
  extra: readonly ExtraFact[] = [],
): string | null {
  const schema = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, parameterType(value)]),
  );
  const checked = environment
    .clone()
    .registerVariable({ name: 'parameters', schema })
    .registerVariable({ name: 'extra', schema: extraSchema(extra) })
    .check(condition);
  if (checked.valid && checked.type === 'bool') {
    return faultAmong(parse(condition).ast, sampleScopes(parameters, vocabularyWith(extra)));
  }
  return checked.error?.message ?? `the condition is of type ${checked.type}, not bool`;
}

const MATCHES =
  'matches() is not taken: its pattern runs by backtracking, in a time that may grow without bound';

function extraSchema(extra: readonly ExtraFact[]): CelSchema {
  const types = { yes_no: 'bool', choice: 'string', number: 'int', date: 'string', text: 'string' };
  return Object.fromEntries(extra.map(({ id, kind }) => [id, types[kind]]));
}

/** What is wrong with a part of a well-typed condition, however the facts are. */
function faultAmong(node: ASTNode, scopes: readonly Scope[]): string | null {
  if (node.op === 'rcall' && node.args[0] === 'matches') return MATCHES;
  const inner = childrenOf(node.args).flatMap((child) => faultAmong(child, scopes) ?? []);
  return inner[0] ?? (standsAlone(node) ? errorOf(node, scopes) : null);
}

/** False where it speaks of a row of a list, which only the whole expression knows. */
function standsAlone(node: ASTNode): boolean {
  if (node.op === 'id') return node.args === 'parameters' || GROUPS.includes(node.args);
  return childrenOf(node.args).every(standsAlone);
}

/** What a part says where it errs for every filing. */
function errorOf(node: ASTNode, scopes: readonly Scope[]): string | null {
  if (node.op === 'id') return null;
  const evaluate = interpreted(node);
  let fault = '';
  for (const scope of scopes) {
    try {
      evaluate(scope);
      return null;
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
  }
  return `a part of it always errs: ${fault}`;
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
