import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import { addMonths } from '../../shared/domain/calendar.ts';
import type { IndicatorComparison } from '../../shared/domain/rules/facts.ts';
import { usccKind } from '../../shared/domain/texts/credit-code.ts';
import { isSameStandardNumber } from '../../shared/domain/texts/standard-number.ts';

const CUTOFF = '2023-06-30';
const TYPES = ['association', 'federation', 'society', 'chamber', 'alliance'];

const is = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'equal', value });
const isIn = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'in', value });
const by = (fact: string, value: string): NestedCondition => ({ fact, operator: 'by', value });
const claims = (value: string): NestedCondition => {
  return { fact: 'novelty.categories', operator: 'contains', value };
};
const sameNumber = (fact: string): NestedCondition => {
  return { fact, operator: 'sameNumber', value: { fact: 'standard.number' } };
};

/** The checkable clauses of the 2023 pack: a rule holds where its clause is met. */
const CLAUSES: Readonly<Record<string, readonly NestedCondition[]>> = {
  'PP2023-A1': [
    is('applicant.legalPerson', true),
    isIn('applicant.orgType', TYPES),
    { fact: 'applicant.uscc', operator: 'usccKind', value: 'association' },
  ],
  'PP2023-A2': [
    is('standard.status', 'in_force'),
    by('standard.publishedOn', CUTOFF),
    by('standard.implementedOn', CUTOFF),
  ],
  'PP2023-A4': [{ fact: 'standard.implementedOn', operator: 'sixMonthsBy', value: CUTOFF }],
  'PP2023-B1': [claims('innovative'), is('novelty.gapSearch', true)],
  'PP2023-B2': [
    claims('advanced'),
    { fact: 'novelty.comparison', operator: 'allIn', value: ['stricter', 'better'] },
  ],
  'PP2023-B3': [claims('international'), is('novelty.internationalProject', true)],
  'PP2023-C1': [is('filing.route', 'recommended'), is('filing.recommenderNamed', true)],
  'PP2023-C2': [
    is('filing.route', 'direct'),
    isIn('applicant.relation', ['miit_managed', 'entrusted_social_organisation']),
  ],
  'PP2023-C3': [is('filing.truthful', true), is('filing.commitmentSealed', true)],
  'PP2023-C4': [
    { fact: 'filing.count', operator: 'greaterThanInclusive', value: 2 },
    { fact: 'filing.rank', operator: 'greaterThanInclusive', value: 1 },
    { fact: 'filing.rank', operator: 'lessThanInclusive', value: { fact: 'filing.count' } },
  ],
  'PP2023-M1': [is('materials.M1.provided', true), is('materials.M1.sealed', true)],
  'PP2023-M2': [is('materials.M2.provided', true)],
  'PP2023-M3': [is('materials.M3.provided', true)],
  'PP2023-M4': [is('materials.M4.provided', true), sameNumber('materials.M4.statedNumber')],
  'PP2023-M5': [is('materials.M5.provided', true), sameNumber('materials.M5.statedNumber')],
  'PP2023-M6': [is('materials.M6.provided', true), is('materials.M6.sealed', true)],
  'PP2023-M7': [is('standard.converted', true), is('materials.M7.provided', true)],
};

/** json-rules-engine with the conditions of the 2023 pack; facts are given flat, by their path. */
export function engineOf2023(): Engine {
  const rules = Object.entries(CLAUSES).map(([name, all]): RuleProperties => ({
    name,
    conditions: { all: [...all] },
    event: { type: name },
  }));
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  engine.addOperator('by', (date: string, last: string) => date <= last);
  engine.addOperator('sixMonthsBy', (date: string, last: string) => addMonths(date, 6) <= last);
  engine.addOperator('usccKind', (code: string, kind: string) => usccKind(code) === kind);
  engine.addOperator(
    'sameNumber',
    (one: string, other: string) => isSameStandardNumber(one, other) === true,
  );
  engine.addOperator(
    'allIn',
    (rows: IndicatorComparison[], good: string[]) =>
      rows.length > 0 && rows.every(({ verdict }) => good.includes(verdict)),
  );
  return engine;
}

/** The clauses that the engine finds met. */
export async function metBy(engine: Engine, facts: Record<string, unknown>): Promise<string[]> {
  const { results } = await engine.run(facts);
  return results.map(({ name }) => name);
}
