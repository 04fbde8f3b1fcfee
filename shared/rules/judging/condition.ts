import type { ASTNode } from '@marcbachmann/cel-js';
import type { Trees } from '../../domain/rules/clause.ts';
import { directly } from '../language/direct.ts';
import { pathOf } from '../language/paths.ts';
import { publishedTree } from '../packs/registry.ts';
import type { Scope, Truth } from '../language/scope.ts';
import { treeFromJson } from '../language/tree-json.ts';
import { type Fact, namesExtra, type Vocabulary, VOCABULARY } from '../language/vocabulary.ts';

/** A parsed condition. */
export interface Condition {
  /** The facts that it names, each once, in the order of the text. */
  readonly facts: readonly Fact[];
  readonly truth: (scope: Scope) => Truth;
  /** Where the truth is undefined: the absent facts that keep it so. */
  readonly missing: (scope: Scope) => readonly Fact[];
}

type Program = (scope: Scope) => unknown;

/** How CEL itself evaluates a part of a condition. */
export type Interpret = (node: ASTNode) => Program;

const known = new Map<string, Condition>();

/**
 * The condition of a text that comes with the code. `compiled` has the parsed form of others by their
 * text, as a call has it that words conditions of its own, and a pack that was published since: to
 * evaluate one, CEL need not be loaded. `vocabulary` is what the pack or the call may name.
 */
export function condition(
  text: string,
  compiled?: Trees,
  vocabulary: Vocabulary = VOCABULARY,
): Condition {
  const found = known.get(text);
  if (found && !namesExtra(text)) return found;
  const own = compiled && Object.hasOwn(compiled, text) ? compiled[text] : undefined;
  const json = publishedTree(text) ?? own;
  if (json === undefined) throw new Error(`this condition was not compiled: ${text}`);
  const interpret = () => {
    throw new Error(`this condition needs the interpreter of CEL: ${text}`);
  };
  return addCondition(text, { tree: treeFromJson(json), interpret, vocabulary });
}

/** Of what a condition is made. */
export interface Parsed {
  readonly tree: ASTNode;
  readonly interpret: Interpret;
  readonly vocabulary: Vocabulary;
}

/**
 * Makes a condition of its parsed text; from then on `condition` knows it, unless it names what
 * another pack may mean otherwise.
 */
export function addCondition(text: string, { tree, interpret, vocabulary }: Parsed): Condition {
  const made = fromTree(tree, interpret, vocabulary);
  if (!namesExtra(text)) known.set(text, made);
  return made;
}

/**
 * Logic is three-valued as in CEL, where `&&` and `||` absorb an unknown on one side if the other
 * decides. The logical operators are followed here and only what they join is left to CEL, so that an
 * absent fact costs no exception and is known by its path.
 */
export function fromTree(
  node: ASTNode,
  interpret: Interpret,
  vocabulary: Vocabulary = VOCABULARY,
): Condition {
  const part = (each: ASTNode) => fromTree(each, interpret, vocabulary);
  switch (node.op) {
    case '&&':
      return junction(part(node.args[0]), part(node.args[1]), false);
    case '||':
      return junction(part(node.args[0]), part(node.args[1]), true);
    case '!_':
      return negation(part(node.args));
    default:
      return leaf(node, interpret, vocabulary);
  }
}

/** `&&` is decided by a side that is false, `||` by one that is true. */
function junction(left: Condition, right: Condition, deciding: boolean): Condition {
  // taken out of their objects once: this is the innermost of all loops
  const [first, second] = [left.truth, right.truth];
  return {
    facts: union(left.facts, right.facts),
    truth(scope) {
      const one = first(scope);
      if (one === deciding) return deciding;
      const other = second(scope);
      if (other === deciding) return deciding;
      return one === undefined || other === undefined ? undefined : !deciding;
    },
    missing: (scope) => union(unknownIn(left, scope), unknownIn(right, scope)),
  };
}

function unknownIn(side: Condition, scope: Scope): readonly Fact[] {
  return side.truth(scope) === undefined ? side.missing(scope) : [];
}

function negation(inner: Condition): Condition {
  const { truth } = inner;
  return {
    facts: inner.facts,
    truth(scope) {
      const is = truth(scope);
      return is === undefined ? undefined : !is;
    },
    missing: inner.missing,
  };
}

function leaf(node: ASTNode, interpret: Interpret, vocabulary: Vocabulary): Condition {
  const facts = factsNamed(node, vocabulary);
  return {
    facts,
    truth: directly(node, vocabulary) ?? byCel(facts, interpret(node)),
    missing(scope) {
      const absent = facts.filter((fact) => fact.read(scope) === undefined);
      if (absent.length > 0) return absent;
      // all are stated and yet it cannot be evaluated: a date that does not exist is asked again, a
      // text that cannot be read is for a person to read
      return facts.filter(({ type }) => type.kind !== 'string');
    },
  };
}

/** Nothing that facts can be makes this throw: what cannot be evaluated is not known. */
function byCel(facts: readonly Fact[], program: Program): Condition['truth'] {
  return (scope) => {
    // spares CEL's exception, which is dear, for a fact that is not stated
    for (const fact of facts) if (fact.read(scope) === undefined) return undefined;
    try {
      const value = program(scope);
      return typeof value === 'boolean' ? value : undefined;
    } catch {
      return undefined;
    }
  };
}

function factsNamed(node: ASTNode, vocabulary: Vocabulary): readonly Fact[] {
  const found: Fact[] = [];
  const visit = (each: ASTNode): void => {
    const fact = vocabulary.get(pathOf(each) ?? '');
    if (fact) found.push(fact);
    else childrenOf(each.args).forEach(visit);
  };
  visit(node);
  return union(found, []);
}

/** The parts that a node is made of. */
export function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

/** Both lists together, each fact once. */
export function union(one: readonly Fact[], other: readonly Fact[]): readonly Fact[] {
  return [...new Set([...one, ...other])];
}
