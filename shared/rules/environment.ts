import { Environment, type ParseResult } from '@marcbachmann/cel-js';
import { addMonths } from '../domain/calendar.ts';
import { isSameStandardNumber, isUscc, usccKind } from '../domain/identifiers.ts';
import { GROUPS } from './vocabulary.ts';

/** The functions that a condition may call besides those of CEL. Dates are ISO texts. */
export function withFunctions(environment: Environment): Environment {
  return environment
    .registerFunction('addMonths(string, int): string', (date: string, months: bigint) =>
      addMonths(date, Number(months)),
    )
    .registerFunction('sameNumber(string, string): bool', isSameStandardNumber)
    .registerFunction('isUscc(string): bool', isUscc)
    .registerFunction('usccKind(string): string', usccKind);
}

// conditions are type-checked when their pack is published, so nothing is converted at run time
const environment = withFunctions(new Environment());
for (const name of [...GROUPS, 'parameters']) environment.registerVariable(name, 'dyn');

/** Parses an expression over the facts and `parameters`; whole numbers are given as BigInt. */
export function parse(expression: string): ParseResult {
  return environment.parse(expression);
}
