import type { Advice, Change, Finding } from '../../../domain/rules/assessment.ts';
import { judge, type ParsedClause, type ParsedPack } from '../judge.ts';
import { statedIn, withValue, type Scope } from '../../language/scope.ts';
import type { Fact, Vocabulary } from '../../language/vocabulary.ts';
import { boundOn, joint, type Bound } from './bound.ts';
import { sayBound, sayChange, sayCheck, sayValues } from './sentences.ts';
import { wouldHaveSatisfied } from './would-have-satisfied.ts';

/** A clause with how it judged. */
interface Judged {
  readonly parsed: ParsedClause;
  readonly finding: Finding;
}

/**
 * What can be done about the clauses that are unmet. Nothing that has happened is ever said to be
 * changed: of a fact that is given, and of a date, it is told what the clauses need, all that bind it
 * in one statement; a number, code or date is to be checked; only what can be chosen is a change. A
 * clause that waits for a date tells which days would do. `findings` are those of `clauses`, in order.
 */
export function adviceOn(
  { clauses, vocabulary }: Pick<ParsedPack, 'clauses' | 'vocabulary'>,
  findings: readonly Finding[],
  scope: Scope,
): Advice[] {
  const judged = findings.flatMap((finding, at) => {
    const parsed = clauses[at];
    return parsed ? [{ parsed, finding }] : [];
  });
  const open = judged.filter(({ finding }) => finding.outcome === 'unmet');
  const ways = new Map(open.map((each) => [each, chosenWay(each, judged, scope)]));
  const firm = open.filter((each) => !ways.get(each));
  const waiting = judged.filter(({ finding }) => finding.outcome === 'undetermined');
  return [
    ...together(
      [...ways].flatMap(([{ finding }, way]) => (way ? [[finding.clause, way]] : [])),
      vocabulary,
    ),
    ...together(
      firm.map((each) => [each.finding.clause, changesOf(each, isChoice)]),
      vocabulary,
    ),
    ...checks(firm, scope),
    ...needs(firm, waiting, scope),
  ];
}

/** What can be chosen so that the clause is met or, as by another route, has nothing to say. */
function chosenWay(
  { parsed, finding }: Judged,
  all: readonly Judged[],
  scope: Scope,
): Change[] | null {
  const among = parsed.facts.filter(isChoice);
  const met = wouldHaveSatisfied(parsed, scope, { among });
  if (met || finding.kind !== 'hard') return met;
  const out = wouldHaveSatisfied(parsed, scope, { among, aim: 'not_applicable' });
  const way = out && [...out, ...whatFollows(out, all, scope)];
  return way && leadsSomewhere(way, all, scope) ? way : null;
}

/**
 * Whether a way out of a clause is one: the filing as it would be is judged again. Some clause that
 * had nothing to say must then be met, such as that of the other route, and none be unmet that was not.
 */
function leadsSomewhere(changes: readonly Change[], all: readonly Judged[], scope: Scope): boolean {
  const changed = after(changes, all, scope);
  const newly = all
    .filter(({ finding }) => finding.kind === 'hard' && finding.outcome !== 'unmet')
    .map(({ parsed, finding }) => ({ was: finding.outcome, is: judge(parsed, changed).outcome }));
  return (
    newly.some(({ was, is }) => was === 'not_applicable' && is === 'met') &&
    !newly.some(({ is }) => is === 'unmet')
  );
}

function after(changes: readonly Change[], all: readonly Judged[], scope: Scope): Scope {
  const vocabulary = all[0]?.parsed.vocabulary;
  return changes.reduce((each, { path, to }) => {
    const fact = vocabulary?.get(path);
    return fact ? withValue(each, fact, to) : each;
  }, scope);
}

/** What the clauses want that apply only after a change, such as the recommender of the other route. */
function whatFollows(changes: readonly Change[], all: readonly Judged[], scope: Scope): Change[] {
  const changed = after(changes, all, scope);
  return all.flatMap(({ parsed, finding }) => {
    const wasOut = finding.kind === 'hard' && finding.outcome === 'not_applicable';
    if (!wasOut || judge(parsed, changed).outcome === 'met') return [];
    const among = parsed.facts.filter(isChoice);
    return wouldHaveSatisfied(parsed, changed, { among }) ?? [];
  });
}

/** What can be decided otherwise. A day is none: it may have passed, so it is told from when on. */
function isChoice({ nature, type }: Fact): boolean {
  return nature === 'chosen' && type.kind !== 'date';
}

/** What is as it is, and days: of them it is told what the clauses need. */
function isNeeded({ nature, type }: Fact): boolean {
  return nature === 'given' || type.kind === 'date';
}

function changesOf({ parsed, finding }: Judged, isSuch: (fact: Fact) => boolean): Change[] {
  const { wouldHaveSatisfied: found = [] } = finding;
  return found.filter(({ path }) => {
    const fact = parsed.vocabulary.get(path);
    return fact !== undefined && isSuch(fact);
  });
}

/** One advice for the clauses that the same changes satisfy. */
function together(
  ways: readonly (readonly [string, readonly Change[]])[],
  vocabulary: Vocabulary,
): Advice[] {
  const byChanges = new Map<string, Advice>();
  for (const [clause, changes] of ways) {
    if (changes.length === 0) continue;
    const key = JSON.stringify(changes);
    byChanges.set(key, {
      kind: 'change',
      clauses: [...(byChanges.get(key)?.clauses ?? []), clause],
      paths: changes.map(({ path }) => path),
      says: sayChange(changes, vocabulary),
      changes: [...changes],
    });
  }
  return [...byChanges.values()];
}

/** What may be mistyped, each once: for all clauses that another spelling or day would satisfy. */
function checks(firm: readonly Judged[], scope: Scope): Advice[] {
  const byTexts = new Map<string, Advice>();
  for (const each of firm) {
    const texts = textsToCheck(each, scope);
    if (texts.length === 0) continue;
    const paths = texts.map(({ path }) => path);
    const clauses = [...(byTexts.get(paths.join())?.clauses ?? []), each.finding.clause];
    byTexts.set(paths.join(), { kind: 'check', clauses, paths, says: sayCheck(texts) });
  }
  return [...byTexts.values()];
}

/** The texts that a clause compares, where one of them would satisfy it written otherwise. */
function textsToCheck(judged: Judged, scope: Scope) {
  if (changesOf(judged, ({ nature }) => nature === 'stated').length === 0) return [];
  return judged.parsed.facts.flatMap((fact) => {
    const value = fact.nature === 'stated' ? statedIn(scope, fact) : undefined;
    return value === undefined ? [] : [{ path: fact.path, label: fact.label, value }];
  });
}

/** What the clauses need of what is given and of dates: these by their bounds, anything else by its values. */
function needs(firm: readonly Judged[], waiting: readonly Judged[], scope: Scope): Advice[] {
  const bounds = new Map<Fact, Bound[]>();
  const values = new Map<Fact, Bound[]>();
  for (const { parsed, finding } of [...firm, ...waiting]) {
    for (const { path } of changesOf({ parsed, finding }, isNeeded)) {
      const fact = parsed.vocabulary.get(path);
      if (!fact) continue;
      const isDate = fact.type.kind === 'date';
      // what is merely not stated is asked for
      if (!isDate && (finding.outcome !== 'unmet' || statedIn(scope, fact) === undefined)) continue;
      const into = isDate ? bounds : values;
      const bound = boundOn(fact, parsed, finding.wouldHaveSatisfied ?? [], scope);
      into.set(fact, [...(into.get(fact) ?? []), bound]);
    }
  }
  return [
    ...[...bounds].flatMap(([fact, all]) => dateNeeded(fact, joint(all), scope)),
    ...[...values].map(([fact, all]) => valueNeeded(fact, all)),
  ];
}

/** Nothing where every date will do, as where another one only sends to a person. */
function dateNeeded(fact: Fact, bound: Bound, scope: Scope): Advice[] {
  const { clauses, notAfter, notBefore, cutoffFrom } = bound;
  if (!notAfter && !notBefore) return [];
  const needed: Advice = {
    kind: 'needs',
    clauses: [...clauses],
    paths: [fact.path],
    says: sayBound(fact, statedIn(scope, fact), bound),
    ...(notAfter && { notAfter }),
    ...(notBefore && { notBefore }),
    ...(cutoffFrom && { cutoffFrom }),
  };
  return [needed];
}

function valueNeeded(fact: Fact, all: readonly Bound[]): Advice {
  const [first, ...others] = all.map(({ values }) => values);
  // a value that one of them refuses is none
  const common = (first ?? []).filter((value) => others.every((list) => list.includes(value)));
  const clauses = all.flatMap((bound) => bound.clauses);
  return { kind: 'needs', clauses, paths: [fact.path], says: sayValues(fact, common) };
}
