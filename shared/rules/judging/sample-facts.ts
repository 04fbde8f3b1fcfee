import type { RulePack } from '../../domain/rules/clause.ts';
import type { Scope } from '../language/scope.ts';
import { type FactType, type Vocabulary, VOCABULARY } from '../language/vocabulary.ts';

/** Values of each kind, so different that what errs for all of them errs for any. */
const VALUES: Readonly<Record<Exclude<FactType['kind'], 'enum' | 'list'>, readonly unknown[]>> = {
  boolean: [true, false],
  date: ['2020-02-29', '2025-01-01', '2031-12-31'],
  integer: [0n, 1n, 7n],
  string: ['T/CNTAC 35—2019', '51100000500002862F', '440000'],
};

/** A few filings in which every fact is stated, with the parameters of a pack. */
export function sampleScopes(
  parameters: RulePack['parameters'],
  vocabulary: Vocabulary = VOCABULARY,
): Scope[] {
  const values = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'number' ? BigInt(value) : value,
  ]);
  return [0, 1, 2].map((turn) => {
    const scope: Record<string, unknown> = { parameters: Object.fromEntries(values) as unknown };
    for (const { segments, type } of vocabulary.values())
      place(scope, segments, valueOf(type, turn));
    return scope;
  });
}

function valueOf(type: FactType, turn: number): unknown {
  // rows have columns of their own: what is said of them is left out
  if (type.kind === 'list') return [];
  const values = type.kind === 'enum' ? type.values : VALUES[type.kind];
  return values[turn % values.length];
}

function place(scope: Record<string, unknown>, segments: readonly string[], value: unknown): void {
  const [first = '', ...rest] = segments;
  if (rest.length === 0) scope[first] = value;
  else place((scope[first] ??= {}) as Record<string, unknown>, rest, value);
}
