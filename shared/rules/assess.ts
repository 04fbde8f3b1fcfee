import type { Assessment, Finding, UsedFact } from '../domain/assessment.ts';
import type { PublishedPack } from '../domain/clause.ts';
import type { PartialFacts } from '../domain/facts.ts';
import type { Scope } from './condition.ts';
import { judge, parsed, type Judgement, type ParsedClause } from './judge.ts';
import { nearestChange } from './nearest-change.ts';
import { scopeOf, statedIn } from './scope.ts';
import { decide } from './verdict.ts';
import { VOCABULARY, type Fact } from './vocabulary.ts';
import { warningsFor } from './warnings.ts';

/**
 * How a published pack judges the facts: clause by clause, and as a whole. Pure and deterministic;
 * it never throws, whatever is missing. `nearestChanges: false` leaves the search for them out.
 */
export function assess(
  facts: PartialFacts,
  published: PublishedPack,
  options: { nearestChanges?: boolean } = {},
): Assessment {
  const { pack, ref } = published;
  const { clauses, parameters } = parsed(pack);
  const scope = scopeOf(facts, parameters);
  const withChanges = options.nearestChanges ?? true;
  const findings = clauses.map((clause) => explain(clause, scope, withChanges));
  return {
    pack: { ...ref, title: pack.title, inForceFrom: pack.inForceFrom },
    ...decide(findings),
    questions: questionsIn(findings),
    findings,
    warnings: warningsFor(facts, pack),
  };
}

function explain(parsed: ParsedClause, scope: Scope, withChanges: boolean): Finding {
  const { clause } = parsed;
  const judgement = judge(parsed, scope);
  const finding: Finding = {
    clause: clause.id,
    kind: clause.kind,
    outcome: judgement.outcome,
    missing: judgement.missing.map((fact) => fact.path),
    citation: clause.citation,
    says: clause.says,
    facts: parsed.facts.map((fact) => usedFact(fact, scope)),
  };
  if (isOpen(judgement)) addAdvice(finding, judgement, parsed, withChanges ? scope : null);
  return finding;
}

function isOpen({ outcome }: Judgement): boolean {
  return outcome === 'unmet' || outcome === 'undetermined';
}

/** What to do about a clause that is not met; the search runs where a scope is given. */
function addAdvice(
  finding: Finding,
  judgement: Judgement,
  parsed: ParsedClause,
  scope: Scope | null,
): void {
  if (judgement.because) finding.because = judgement.because;
  if (parsed.clause.remedy) finding.remedy = parsed.clause.remedy;
  const changes = scope ? nearestChange(parsed, scope) : null;
  if (changes) finding.nearestChange = changes;
}

function usedFact(fact: Fact, scope: Scope): UsedFact {
  const value = statedIn(scope, fact);
  const { path, label } = fact;
  return value === undefined ? { path, label } : { path, label, value: value as never };
}

function questionsIn(findings: readonly Finding[]): Assessment['questions'] {
  const waiting = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.kind !== 'hard') continue;
    for (const path of finding.missing) {
      waiting.set(path, [...(waiting.get(path) ?? []), finding.clause]);
    }
  }
  return [...waiting].flatMap(([path, clauses]) => {
    const fact = VOCABULARY.get(path);
    return fact ? [{ path, label: fact.label, clauses }] : [];
  });
}
