import type { ASTNode } from '@marcbachmann/cel-js';
import { directly } from './direct.ts';
import { interpreted } from './environment.ts';
import { pathOf } from './paths.ts';
import type { Scope, Truth } from './scope.ts';
import { treeOf } from './tree.ts';
import { VOCABULARY, type Fact } from './vocabulary.ts';

export type { Scope };

/** A parsed condition. */
export interface Condition {
  /** The facts that it names, each once, in the order of the text. */
  readonly facts: readonly Fact[];
  readonly truth: (scope: Scope) => Truth;
  /** Where the truth is undefined: the absent facts that keep it so. */
  readonly missing: (scope: Scope) => readonly Fact[];
}

/**
 * Parses a condition once. Logic is three-valued as in CEL, where `&&` and `||` absorb an unknown
 * on one side if the other decides. The logical operators are followed here and only what they
 * join is left to CEL, so that an absent fact costs no exception and is known by its path.
 */
export function condition(text: string): Condition {
  return fromNode(treeOf(text));
}

function fromNode(node: ASTNode): Condition {
  switch (node.op) {
    case '&&':
      return junction(fromNode(node.args[0]), fromNode(node.args[1]), false);
    case '||':
      return junction(fromNode(node.args[0]), fromNode(node.args[1]), true);
    case '!_':
      return negation(fromNode(node.args));
    default:
      return leaf(node);
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

function leaf(node: ASTNode): Condition {
  const facts = factsNamed(node);
  return {
    facts,
    truth: directly(node) ?? byCel(facts, interpreted(node)),
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
function byCel(facts: readonly Fact[], program: (scope: Scope) => unknown): Condition['truth'] {
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

function factsNamed(node: ASTNode): readonly Fact[] {
  const found: Fact[] = [];
  visit(node, found);
  return union(found, []);
}

function visit(node: ASTNode, found: Fact[]): void {
  const fact = VOCABULARY.get(pathOf(node) ?? '');
  if (fact) found.push(fact);
  else childrenOf(node.args).forEach((child) => visit(child, found));
}

function childrenOf(args: unknown): ASTNode[] {
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
