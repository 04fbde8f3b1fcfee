import { Environment, EvaluationError } from '@marcbachmann/cel-js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assessment, type Finding } from '../../shared/domain/rules/assessment.ts';
import { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { condition } from '../../shared/rules/judging/condition.ts';
import { withFunctions } from '../../shared/rules/language/environment.ts';
import { publishedPacks } from '../../shared/rules/packs/registry.ts';
import { parametersOf, scopeOf } from '../../shared/rules/language/scope.ts';
import { tries } from '../support/vitest/effort.ts';
import { anyFacts } from './arbitrary.ts';
import { pack, withFact } from './facts.ts';

// by id: a pack would fill the report of a failure
const anyPackId = fc.constantFrom(...publishedPacks().map(({ ref }) => ref.id));
const RUNS = { numRuns: tries(1500) };
/** On the average a case shows more than this many of what a property is about. */
const ENOUGH = 2 * RUNS.numRuns;
const SLOW = { timeout: 1_200_000 };

describe('any facts by any pack', () => {
  it(
    'are assessed without a fault, the same twice, with changes that flip their clause',
    SLOW,
    () => {
      let changes = 0;
      fc.assert(
        fc.property(anyFacts, anyPackId, (facts, id) => {
          const before = JSON.stringify(facts);
          const assessment = assess(facts, pack(id));
          const advised = assessment.findings.filter((finding) => finding.wouldHaveSatisfied);

          const again = assess(structuredClone(facts), pack(id));
          expect(JSON.stringify(again)).toBe(JSON.stringify(assessment));
          expect(JSON.stringify(facts)).toBe(before);
          expect(Assessment.safeParse(assessment).error).toBeUndefined();
          expect(advised.filter((finding) => !isMetAfterwards(finding, facts, id))).toEqual([]);
          changes += advised.length;
        }),
        RUNS,
      );
      expect(changes).toBeGreaterThan(ENOUGH);
    },
  );

  it('keep what is decided as more is stated, but for what turns out not to apply', SLOW, () => {
    let decided = 0;
    const findings = (facts: PartialFacts, id: string) =>
      assess(facts, pack(id), { advice: false }).findings;

    fc.assert(
      fc.property(anyFacts, anyFacts, anyPackId, (facts, more, id) => {
        const all = findings(merged(more, facts), id);
        const changed = findings(facts, id).filter((finding, at) => {
          const isOpen = finding.outcome === 'undetermined' && finding.missing.length > 0;
          const fallsAway = finding.outcome === 'met' && all[at]?.outcome === 'not_applicable';
          if (!isOpen) decided += 1;
          return !isOpen && !fallsAway && all[at]?.outcome !== finding.outcome;
        });

        expect(changed).toEqual([]);
      }),
      RUNS,
    );
    expect(decided).toBeGreaterThan(ENOUGH);
  });

  it('are judged by each condition as CEL itself judges it', SLOW, () => {
    const environment = withFunctions(new Environment({ unlistedVariablesAreDyn: true }));
    const texts = publishedPacks().flatMap(({ pack }) =>
      pack.clauses.flatMap((clause) => {
        const all = [clause.appliesWhen, clause.referWhen?.condition, clause.requires];
        return all.flatMap((text) => (text === undefined ? [] : [{ text, pack }]));
      }),
    );
    const unique = [...new Map(texts.map((each) => [each.text, each])).values()].map((each) => ({
      text: each.text,
      ours: condition(each.text),
      cel: environment.parse(each.text),
      parameters: parametersOf(each.pack),
    }));

    fc.assert(
      fc.property(anyFacts, (facts) => {
        const wrong = unique.filter(({ ours, cel, parameters }) => {
          const scope = scopeOf(facts, parameters);
          return ours.truth(scope) !== byCel(() => cel(scope) as boolean);
        });

        expect(wrong.map(({ text }) => text)).toEqual([]);
      }),
      { numRuns: tries(700) },
    );
  });
});

function isMetAfterwards(finding: Finding, facts: PartialFacts, id: string): boolean {
  const changes = finding.wouldHaveSatisfied ?? [];
  const changed = changes.reduce((each, { path, to }) => withFact(each, path, to), facts);
  const again = assess(changed, pack(id), { advice: false });
  const found = again.findings.find((each) => each.clause === finding.clause);
  return found?.outcome === 'met' && PartialFacts.safeParse(changed).success;
}

function byCel(evaluate: () => boolean): boolean | undefined {
  try {
    return evaluate();
  } catch (error) {
    // a text that one of our own functions cannot read is not known either
    if (error instanceof EvaluationError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The facts of both; those of `over` where both state one. */
function merged(under: unknown, over: unknown): PartialFacts {
  if (!isGroup(under) || !isGroup(over)) return (over ?? under) as PartialFacts;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, merged(under[key], over[key])]),
  ) as PartialFacts;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
