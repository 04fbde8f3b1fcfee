import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import * as z from 'zod';
import type { RulePack } from '../../domain/rules/clause.ts';
import type { ExtraFact } from '../../domain/rules/extra-facts.ts';
import { FACT_LABELS, Facts } from '../../domain/rules/facts.ts';
import { childrenOf } from './condition.ts';
import { wrongConstant } from './constants.ts';
import { interpreted, parse, withFunctions } from '../language/environment.ts';
import { pathOf } from '../language/paths.ts';
import type { Scope } from '../language/scope.ts';
import { GROUPS, type Vocabulary, vocabularyWith, withRow } from '../language/vocabulary.ts';
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
 * whatever the facts are or compares them with what none can be, and what takes a time that may grow
 * without bound: `matches`, a list gone through for each row of a list, or a text longer than anybody reads.
 */
export function typeErrorOf(
  condition: string,
  parameters: RulePack['parameters'] = {},
  extra: readonly ExtraFact[] = [],
): string | null {
  if (condition.length > LONGEST) return `longer than ${LONGEST} characters`;
  const schema = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, parameterType(value)]),
  );
  const own = environment.clone().registerVariable({ name: 'parameters', schema });
  const asked = extraSchema(extra, own);
  const checked = own.registerVariable({ name: 'extra', schema: asked }).check(condition);
  if (checked.valid && checked.type === 'bool') {
    const vocabulary = vocabularyWith(extra);
    const scopes = sampleScopes(parameters, vocabulary);
    return faultAmong(parse(condition).ast, { scopes, vocabulary });
  }
  return checked.error?.message ?? `the condition is of type ${checked.type}, not bool`;
}

/** Each part is tried by itself, so that a check takes a time that grows with the square of this. */
const LONGEST = 5000;

const MATCHES =
  'matches() is not taken: its pattern runs by backtracking, in a time that may grow without bound';

const ROWS_OF_ROWS =
  'a list is gone through for each row of a list: with a hundred rows that takes a time beyond bounds';

const CELL_TYPES = {
  yes_no: 'bool',
  choice: 'string',
  number: 'int',
  date: 'string',
  text: 'string',
} as const;

const MISNAMED =
  'a row of a list is called like the facts themselves: take a name of its own, such as r';

function extraSchema(extra: readonly ExtraFact[], known: Environment): CelSchema {
  return Object.fromEntries(
    extra.map(({ id, kind, columns = [] }) => {
      if (kind !== 'table') return [id, CELL_TYPES[kind]];
      const fields = columns.map((column) => [column.id, CELL_TYPES[column.kind]]);
      const row = `ExtraRow${id}`;
      known.registerType(row, { fields: Object.fromEntries(fields) as Record<string, string> });
      return [id, `list<${row}>`];
    }),
  );
}

/** The names that a condition may use. */
interface Names {
  readonly scopes: readonly Scope[];
  readonly vocabulary: Vocabulary;
}

/** What is wrong with a part of a well-typed condition, however the facts are. */
function faultAmong(node: ASTNode, known: Names): string | null {
  if (node.op === 'rcall' && node.args[0] === 'matches') return MATCHES;
  if (rowsWithin(node) > 1) return ROWS_OF_ROWS;
  if (isMisnamed(node)) return MISNAMED;
  const within = { ...known, vocabulary: namedIn(node, known.vocabulary) };
  const inner = childrenOf(node.args).flatMap((child) => faultAmong(child, within) ?? []);
  if (inner[0] !== undefined) return inner[0];
  const wrong = wrongConstant(node, known.vocabulary);
  return wrong ?? (standsAlone(node) ? errorOf(node, known.scopes) : null);
}

const OVER_ROWS: readonly unknown[] = ['all', 'exists', 'exists_one', 'filter', 'map'];

/** The name by which a question speaks of each row of a list. */
function rowNamed({ op, args }: ASTNode): string | null {
  if (op !== 'rcall' || !OVER_ROWS.includes(args[0])) return null;
  const [row] = args[2];
  return row?.op === 'id' ? row.args : null;
}

/** Whether a row is called as the facts are: what it says would be taken for them. */
function isMisnamed(node: ASTNode): boolean {
  const row = rowNamed(node);
  return row !== null && (row === 'parameters' || GROUPS.includes(row));
}

function namedIn(node: ASTNode, vocabulary: Vocabulary): Vocabulary {
  const row = rowNamed(node);
  return row === null || node.op !== 'rcall'
    ? vocabulary
    : withRow(vocabulary, pathOf(node.args[1]), row);
}

/** How many lists are gone through within each other at most. */
function rowsWithin(node: ASTNode): number {
  const own = node.op === 'rcall' && OVER_ROWS.includes(node.args[0]) ? 1 : 0;
  return own + Math.max(0, ...childrenOf(node.args).map(rowsWithin));
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
