import { type ASTNode, Environment, type ParseResult, serialize } from '@marcbachmann/cel-js';
import { FUNCTIONS } from './functions.ts';
import type { Scope } from './scope.ts';
import { GROUPS } from './vocabulary.ts';

/** An environment that knows these functions. */
export function withFunctions(environment: Environment): Environment {
  for (const { signature, call } of FUNCTIONS) environment.registerFunction(signature, call);
  return environment;
}

let environment: Environment | undefined;

/** Made when it is first asked for: a bundle that knows a condition beforehand never asks. */
function ours(): Environment {
  // conditions are type-checked when their pack is published, so nothing is converted at run time
  environment ??= [...GROUPS, 'parameters'].reduce(
    (known, name) => known.registerVariable(name, 'dyn'),
    withFunctions(new Environment()),
  );
  return environment;
}

/** Parses an expression over the facts and `parameters`; whole numbers are given as BigInt. */
export function parse(expression: string): ParseResult {
  return ours().parse(expression);
}

/** What CEL's interpreter makes of a part of a parsed expression. */
export function interpreted(node: ASTNode): (scope: Scope) => unknown {
  return parse(serialize(node));
}
