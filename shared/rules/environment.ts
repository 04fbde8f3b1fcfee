import { type ASTNode, Environment, type ParseResult, serialize } from '@marcbachmann/cel-js';
import type { Scope } from './condition.ts';
import { FUNCTIONS } from './functions.ts';
import { GROUPS } from './vocabulary.ts';

/** An environment that knows these functions. */
export function withFunctions(environment: Environment): Environment {
  for (const { signature, call } of FUNCTIONS) environment.registerFunction(signature, call);
  return environment;
}

// conditions are type-checked when their pack is published, so nothing is converted at run time
const environment = withFunctions(new Environment());
for (const name of [...GROUPS, 'parameters']) environment.registerVariable(name, 'dyn');

/** Parses an expression over the facts and `parameters`; whole numbers are given as BigInt. */
export function parse(expression: string): ParseResult {
  return environment.parse(expression);
}

/** What CEL's interpreter makes of a part of a parsed expression. */
export function interpreted(node: ASTNode): (scope: Scope) => unknown {
  return parse(serialize(node));
}
