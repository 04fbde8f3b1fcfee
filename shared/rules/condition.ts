import { serialize, type ASTNode } from '@marcbachmann/cel-js';
import { parse } from './environment.ts';
import { VOCABULARY, valueOf, type Fact } from './vocabulary.ts';

/** True, false, or undefined where facts that are not stated could decide either way. */
export type Truth = boolean | undefined;

/** What a condition is evaluated over: the facts' groups and `parameters`, whole numbers as BigInt. */
export type Scope = Readonly<Record<string, unknown>>;

/** A parsed condition. */
export interface Condition {
  /** The facts that it names, each once, in the order of the text. */
  readonly facts: readonly Fact[];
  truth(scope: Scope): Truth;
  /** Where the truth is undefined: the absent facts that keep it so. */
  missing(scope: Scope): readonly Fact[];
}

/**
 * Parses a condition once. Logic is three-valued as in CEL, where `&&` and `||` absorb an unknown
 * on one side if the other decides. The logical operators are followed here and only what they
 * join is left to CEL, so that an absent fact costs no exception and is known by its path.
 */
export function condition(text: string): Condition {
  return fromNode(parse(text).ast);
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
  return {
    facts: union(left.facts, right.facts),
    truth(scope) {
      const one = left.truth(scope);
      if (one === deciding) return deciding;
      const other = right.truth(scope);
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
  return {
    facts: inner.facts,
    truth(scope) {
      const truth = inner.truth(scope);
      return truth === undefined ? undefined : !truth;
    },
    missing: (scope) => inner.missing(scope),
  };
}

function leaf(node: ASTNode): Condition {
  const facts = factsNamed(node);
  const absent = (scope: Scope) => facts.filter((f) => valueOf(scope, f.segments) === undefined);
  const evaluate = evaluation(node, facts);
  return {
    facts,
    truth(scope) {
      for (const fact of facts) {
        if (valueOf(scope, fact.segments) === undefined) return undefined;
      }
      return evaluate(scope);
    },
    missing: (scope) => {
      const those = absent(scope);
      // all are stated and yet it cannot be evaluated, as with a date that does not exist
      return those.length > 0 ? those : facts;
    },
  };
}

function evaluation(node: ASTNode, facts: readonly Fact[]): (scope: Scope) => Truth {
  const [only] = facts;
  // a fact that is itself the truth value needs no evaluation
  if (only?.type.kind === 'boolean' && node.op === '.') {
    return (scope) => asTruth(valueOf(scope, only.segments));
  }
  const program = parse(serialize(node));
  return (scope) => {
    try {
      return asTruth(program(scope));
    } catch {
      return undefined;
    }
  };
}

function asTruth(value: unknown): Truth {
  return typeof value === 'boolean' ? value : undefined;
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

/** `a.b.c` as a path, or null where a node is anything else than names joined by dots. */
function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return null;
  const above = pathOf(node.args[0]);
  return above === null ? null : `${above}.${node.args[1]}`;
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
