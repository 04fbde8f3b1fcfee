import type { Clause } from '../../domain/rules/clause.ts';

/** The texts of the conditions of some clauses. */
export function conditionsOf(clauses: readonly Clause[]): string[] {
  return clauses
    .flatMap((each) => [each.appliesWhen, each.referWhen?.condition, each.requires])
    .filter((text) => text !== undefined);
}
