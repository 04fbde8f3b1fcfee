import { Environment, type ParseResult } from '@marcbachmann/cel-js';
import { addMonths } from '../domain/calendar.ts';
import { isSameStandardNumber, isUscc, usccKind } from '../domain/identifiers.ts';
import { GROUPS } from './vocabulary.ts';

/** The functions that a condition may call besides those of CEL. Dates are ISO texts. */
export const FUNCTIONS = [
  {
    name: 'addMonths',
    signature: 'addMonths(string, int): string',
    call: (date: string, months: bigint) => addMonths(date, Number(months)),
  },
  {
    name: 'sameNumber',
    signature: 'sameNumber(string, string): bool',
    call: isSameStandardNumber,
  },
  { name: 'isUscc', signature: 'isUscc(string): bool', call: (text: string) => isUscc(text) },
  {
    name: 'usccKind',
    signature: 'usccKind(string): string',
    call: (text: string) => usccKind(text),
  },
] as const;

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
