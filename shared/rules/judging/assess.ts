import type { Assessment, Finding, UsedFact } from '../../domain/rules/assessment.ts';
import type { CalendarDate } from '../../domain/calendar.ts';
import type { PublishedPack } from '../../domain/rules/clause.ts';
import type { ExtraRow } from '../../domain/rules/extra-facts.ts';
import { rowsInWords } from '../../domain/rules/extra-words.ts';
import type { PartialFacts } from '../../domain/rules/facts.ts';
import type { Text } from '../../domain/text.ts';
import { readingOf } from '../../domain/rules/reading-words.ts';
import type { Scope } from '../language/scope.ts';
import { judge, parsed, type Judgement, type ParsedClause } from './judge.ts';
import { adviceOn } from './advice/advice.ts';
import { wouldHaveSatisfied } from './advice/would-have-satisfied.ts';
import { scopeOf, statedIn } from '../language/scope.ts';
import { decide, heeding } from './verdict.ts';
import type { Fact, Vocabulary } from '../language/vocabulary.ts';
import { readable } from './warnings/dates.ts';
import { warningsFor } from './warnings/warnings.ts';

/** How facts are judged, beside the pack. */
export interface AssessOptions {
  /** False: the search for what would satisfy a clause is left out, and so is the advice. */
  readonly advice?: boolean;
  /** The day by which a date is called late, where the facts do not say when it was received. */
  readonly today?: CalendarDate;
  /** Codes of warnings that send nobody to a person, as filings were judged before they did; `all`. */
  readonly unheeded?: 'all' | readonly string[];
}

/**
 * How a published pack judges the facts: clause by clause, and as a whole. Pure and deterministic;
 * it never throws, whatever is missing. A date that nobody can mean is as if it was not stated.
 */
export function assess(
  facts: PartialFacts,
  published: PublishedPack,
  options: AssessOptions = {},
): Assessment {
  const { pack, ref } = published;
  const { clauses, parameters, vocabulary } = parsed(published);
  const scope = scopeOf(readable(facts, pack.extra), parameters);
  const isAdvised = options.advice ?? true;
  const findings = clauses.map((clause) => explain(clause, scope, isAdvised));
  const warnings = warningsFor(facts, pack, options.today);
  const { unheeded = [] } = options;
  const heeded = warnings.filter(({ code }) => unheeded !== 'all' && !unheeded.includes(code));
  const decided = heeding(decide(findings), heeded);
  return {
    pack: { ...ref, title: pack.title, inForceFrom: pack.inForceFrom },
    ...decided,
    // no answer helps what is refused already
    questions: decided.verdict === 'inadmissible' ? [] : questionsIn(findings, vocabulary),
    findings,
    advice: isAdvised ? adviceOn({ clauses, vocabulary }, findings, scope) : [],
    warnings,
  };
}

function explain(parsed: ParsedClause, scope: Scope, isAdvised: boolean): Finding {
  const { id, kind, citation, says } = parsed.clause;
  const judgement = judge(parsed, scope);
  const finding: Finding = {
    clause: id,
    kind,
    outcome: judgement.outcome,
    missing: judgement.missing.map((fact) => fact.path),
    citation,
    reading: readingOf(citation),
    says,
    facts: parsed.facts.map((fact) => usedFact(fact, scope)),
  };
  const isOpen = judgement.outcome === 'unmet' || judgement.outcome === 'undetermined';
  return isOpen ? withRemedy(finding, judgement, parsed, isAdvised ? scope : null) : finding;
}

/** What is said of a clause that is not met; the search runs where a scope is given. */
function withRemedy(
  finding: Finding,
  { because, outcome, missing }: Judgement,
  parsed: ParsedClause,
  scope: Scope | null,
): Finding {
  const { remedy } = parsed.clause;
  // what cannot be read is for a person, and no reason to write something else
  const isUnread = outcome === 'undetermined' && missing.length === 0;
  const satisfied = scope && !isUnread && wouldHaveSatisfied(parsed, scope);
  if (because) finding.because = because;
  if (remedy) finding.remedy = remedy;
  if (satisfied) finding.wouldHaveSatisfied = satisfied;
  return finding;
}

function usedFact(fact: Fact, scope: Scope): UsedFact {
  const value = statedIn(scope, fact);
  const { path, label } = fact;
  if (value === undefined) return { path, label };
  const wording = saidOf(fact, value);
  return { path, label, value: value as never, ...(wording && { said: wording }) };
}

/** What a value is called where its pack says so: a choice by its name, a table by its columns. */
function saidOf({ values, columns }: Fact, value: unknown): Text | undefined {
  if (columns && Array.isArray(value)) return rowsInWords(columns, value as readonly ExtraRow[]);
  return typeof value === 'string' ? values?.[value] : undefined;
}

function questionsIn(
  findings: readonly Finding[],
  vocabulary: Vocabulary,
): Assessment['questions'] {
  const waiting = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.kind !== 'hard') continue;
    for (const path of finding.missing) {
      waiting.set(path, [...(waiting.get(path) ?? []), finding.clause]);
    }
  }
  return [...waiting].flatMap(([path, clauses]) => {
    const fact = vocabulary.get(path);
    return fact ? [{ path, label: fact.label, clauses }] : [];
  });
}
