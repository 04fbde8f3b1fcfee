import type { ASTNode } from '@marcbachmann/cel-js';
import { FUNCTIONS } from './functions.ts';
import { pathOf } from './paths.ts';
import type { Scope, Truth } from './scope.ts';
import { GROUPS, type Vocabulary, withRow } from './vocabulary.ts';

type Evaluate = (scope: Scope) => unknown;
type Decide = (scope: Scope) => Truth;

/**
 * Decides without an interpreter what most conditions consist of: a fact that is a truth value,
 * comparisons of texts and whole numbers, membership in a list of texts, our own functions, and
 * such questions, joined by `&&`, `||` and `!`, asked of every row of a list.
 * Null for anything else, which is left to CEL; both give the same, as a test holds. Conditions are
 * type-checked when their pack is published, so operands are of one scalar type. What rests on a
 * fact that is not stated, or on one that a function cannot take, is undefined.
 */
export function directly(node: ASTNode, vocabulary: Vocabulary): Decide | null {
  switch (node.op) {
    case '.':
      return statedTruth(node, vocabulary);
    case 'in':
      return member(node.args[0], node.args[1], vocabulary);
    case 'call':
      return called(node.args[0], node.args[1], vocabulary) as Decide | null;
    case 'rcall':
      return quantified(node.args, vocabulary);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(node.op, node.args as Sides, vocabulary);
    default:
      return null;
  }
}

function statedTruth(node: ASTNode, vocabulary: Vocabulary): Decide | null {
  const fact = vocabulary.get(pathOf(node) ?? '');
  if (fact?.type.kind !== 'boolean') return null;
  const { read } = fact;
  return (scope) => {
    const value = read(scope);
    return typeof value === 'boolean' ? value : undefined;
  };
}

function operand(node: ASTNode, vocabulary: Vocabulary): Evaluate | null {
  if (node.op === 'value') return constant(node.args);
  if (node.op === 'call') return called(node.args[0], node.args[1], vocabulary);
  const path = pathOf(node);
  const fact = vocabulary.get(path ?? '');
  if (fact) return fact.type.kind === 'list' ? null : fact.read;
  return parameter(path) ?? column(path);
}

function constant(value: unknown): Evaluate | null {
  return isScalar(value) ? () => value : null;
}

type Scalar = string | bigint | boolean;

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'bigint' || typeof value === 'boolean';
}

function parameter(path: string | null): Evaluate | null {
  const [root, name, ...rest] = path?.split('.') ?? [];
  if (root !== 'parameters' || name === undefined || rest.length > 0) return null;
  return (scope) => (scope['parameters'] as Scope)[name];
}

/** What a row says: any name but those of facts and parameters is that of a row, or CEL refuses it. */
function column(path: string | null): Evaluate | null {
  const [row = '', name, ...rest] = path?.split('.') ?? [];
  if (GROUPS.includes(row) || row === 'parameters' || name === undefined || rest.length > 0) {
    return null;
  }
  return (scope) => (scope[row] as Scope)[name];
}

const COMPARISONS = {
  '==': (one: Scalar, other: Scalar) => one === other,
  '!=': (one: Scalar, other: Scalar) => one !== other,
  '<': (one: Scalar, other: Scalar) => one < other,
  '<=': (one: Scalar, other: Scalar) => one <= other,
  '>': (one: Scalar, other: Scalar) => one > other,
  '>=': (one: Scalar, other: Scalar) => one >= other,
} as const;

type Sides = readonly [ASTNode, ASTNode];

function compared(
  op: keyof typeof COMPARISONS,
  [left, right]: Sides,
  vocabulary: Vocabulary,
): Decide | null {
  const one = operand(left, vocabulary);
  const other = operand(right, vocabulary);
  const compare = COMPARISONS[op];
  if (!one || !other) return null;
  return (scope) => {
    const value = one(scope);
    const against = other(scope);
    if (value === undefined || against === undefined) return undefined;
    return compare(value as Scalar, against as Scalar);
  };
}

type Items = (scope: Scope) => readonly unknown[] | undefined;

function member(item: ASTNode, list: ASTNode, vocabulary: Vocabulary): Decide | null {
  const one = operand(item, vocabulary);
  const items = literals(list) ?? statedList(list, vocabulary);
  if (!one || !items) return null;
  return (scope) => {
    const value = one(scope);
    return value === undefined ? undefined : items(scope)?.includes(value);
  };
}

function literals(node: ASTNode): Items | null {
  if (node.op !== 'list') return null;
  const values = node.args.map((each) => (each.op === 'value' ? each.args : null));
  return values.every(isScalar) ? () => values : null;
}

function statedList(node: ASTNode, vocabulary: Vocabulary): Items | null {
  const fact = vocabulary.get(pathOf(node) ?? '');
  return fact?.type.kind === 'list' ? (fact.read as Items) : null;
}

type Quantifier = Extract<ASTNode, { op: 'rcall' }>['args'];

/** `exists` is decided by a row that is true, `all` by one that is false. */
function quantified([name, list, [row, asked]]: Quantifier, vocabulary: Vocabulary): Decide | null {
  if ((name !== 'exists' && name !== 'all') || row?.op !== 'id' || !asked) return null;
  const rows = statedList(list, vocabulary);
  const holds = joined(asked, withRow(vocabulary, pathOf(list), row.args));
  if (!rows || !holds) return null;
  const deciding = name === 'exists';
  return (scope) => {
    const truths = rows(scope)?.map((each) => holds({ ...scope, [row.args]: each }));
    if (!truths || truths.includes(deciding)) return truths && deciding;
    return truths.includes(undefined) ? undefined : !deciding;
  };
}

/** `&&` is decided by a side that is false, `||` by one that is true. */
function joined(node: ASTNode, vocabulary: Vocabulary): Decide | null {
  if (node.op === '!_') {
    const inner = joined(node.args, vocabulary);
    return inner && ((scope) => opposite(inner(scope)));
  }
  if (node.op !== '&&' && node.op !== '||') return directly(node, vocabulary);
  const sides = node.args.map((side) => joined(side, vocabulary));
  const [one, other] = sides;
  if (!one || !other) return null;
  const deciding = node.op === '||';
  return (scope) => {
    const truths = [one(scope), other(scope)];
    if (truths.includes(deciding)) return deciding;
    return truths.includes(undefined) ? undefined : !deciding;
  };
}

function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function called(
  name: string,
  [first, second, ...rest]: readonly ASTNode[],
  vocabulary: Vocabulary,
): Evaluate | null {
  if (!first || rest.length > 0) return null;
  if (name === 'size') return sizeOf(statedList(first, vocabulary));
  const call = FUNCTIONS.find((each) => each.name === name)?.call as
    | ((one: unknown, other?: unknown) => unknown)
    | undefined;
  const one = operand(first, vocabulary);
  const other = second ? operand(second, vocabulary) : () => null;
  if (!call || !one || !other) return null;
  return (scope) => {
    const left = one(scope);
    const right = other(scope);
    return left === undefined || right === undefined ? undefined : attempt(call, left, right);
  };
}

/** A text that is no date has no later date; whatever rests on it is not known. */
function attempt(call: (one: unknown, other: unknown) => unknown, one: unknown, other: unknown) {
  try {
    return call(one, other);
  } catch {
    return undefined;
  }
}

function sizeOf(items: Items | null): Evaluate | null {
  if (!items) return null;
  return (scope) => {
    const size = items(scope)?.length;
    return size === undefined ? undefined : BigInt(size);
  };
}
