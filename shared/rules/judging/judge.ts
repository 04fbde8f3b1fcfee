import type { Clause, Outcome, PublishedPack, RulePack } from '../../domain/rules/clause.ts';
import type { Text } from '../../domain/text.ts';
import { condition, union, type Condition } from './condition.ts';
import type { Scope } from '../language/scope.ts';
import { parametersOf } from '../language/scope.ts';
import { type Fact, type Vocabulary, vocabularyWith } from '../language/vocabulary.ts';

/** A clause with its conditions parsed. */
export interface ParsedClause {
  readonly clause: Clause;
  readonly appliesWhen: Condition | null;
  readonly referWhen: Condition | null;
  readonly requires: Condition | null;
  /** The facts that its conditions name, those of the demand itself first. */
  readonly facts: readonly Fact[];
  /** What its pack may name. */
  readonly vocabulary: Vocabulary;
  /** The values of the pack's parameters that its conditions name. */
  readonly parameters: readonly unknown[];
}

/** How a clause judges, before it is explained. */
export interface Judgement {
  readonly outcome: Outcome;
  /** `undetermined` only: the absent facts that matter; none where only a person can tell. */
  readonly missing: readonly Fact[];
  readonly because?: Text;
}

export interface ParsedPack {
  readonly clauses: readonly ParsedClause[];
  readonly parameters: Scope;
  readonly vocabulary: Vocabulary;
}

const parsedPacks = new WeakMap<RulePack, ParsedPack>();

/** The pack with its conditions parsed; once per pack, since a published pack never changes. */
export function parsed({ pack, trees }: Omit<PublishedPack, 'ref'>): ParsedPack {
  const known = parsedPacks.get(pack);
  if (known) return known;
  const fresh = parsedBy(pack, (text, vocabulary) => condition(text, trees, vocabulary));
  parsedPacks.set(pack, fresh);
  return fresh;
}

type Make = (text: string, vocabulary: Vocabulary) => Condition;

/** The same by another way to make a condition of its text; nothing remembers it. */
export function parsedBy(pack: RulePack, make: Make): ParsedPack {
  const vocabulary = vocabularyWith(pack.extra);
  return {
    clauses: pack.clauses.map((each) => parseClause(each, pack, { make, vocabulary })),
    parameters: parametersOf(pack),
    vocabulary,
  };
}

function parseClause(
  clause: Clause,
  pack: RulePack,
  { make, vocabulary }: { readonly make: Make; readonly vocabulary: Vocabulary },
): ParsedClause {
  const made = (text: string | undefined) => (text === undefined ? null : make(text, vocabulary));
  const appliesWhen = made(clause.appliesWhen);
  const referWhen = made(clause.referWhen?.condition);
  const requires = made(clause.requires);
  const facts = [requires, referWhen, appliesWhen].flatMap((each) => each?.facts ?? []);
  const parameters = parametersNamed(clause).map((name) => pack.parameters[name]);
  const conditions = { appliesWhen, referWhen, requires };
  return { clause, ...conditions, facts: union(facts, []), vocabulary, parameters };
}

function parametersNamed({ appliesWhen, referWhen, requires }: Clause): string[] {
  const text = [appliesWhen, referWhen?.condition, requires].join(' ');
  return [...text.matchAll(/\bparameters\.(\w+)/g)].flatMap((match) => match[1] ?? []);
}

const NOT_APPLICABLE: Judgement = { outcome: 'not_applicable', missing: [] };
const MET: Judgement = { outcome: 'met', missing: [] };
const UNMET: Judgement = { outcome: 'unmet', missing: [] };

/**
 * How one clause judges a scope. What is not stated makes it undetermined only where it matters:
 * stating a missing fact never turns a met or unmet clause into another.
 */
export function judge(parsed: ParsedClause, scope: Scope): Judgement {
  const applies = parsed.appliesWhen?.truth(scope) ?? (parsed.appliesWhen ? undefined : true);
  if (applies === false) return NOT_APPLICABLE;
  if (!parsed.requires) return forAPerson(parsed, scope);

  const refer = parsed.referWhen ? parsed.referWhen.truth(scope) : false;
  if (refer === true) return referred(parsed, scope);
  const requires = parsed.requires.truth(scope);
  if (refer === false && requires === true) return MET;
  if (applies === true && refer === false && requires === false) return UNMET;
  const missing = missingIn(parsed, scope);
  return { outcome: 'undetermined', missing, ...(missing.length === 0 && { because: UNREAD }) };
}

function missingIn(parsed: ParsedClause, scope: Scope): readonly Fact[] {
  const { appliesWhen, referWhen, requires } = parsed;
  const unknown = [appliesWhen, referWhen, requires].flatMap((each) =>
    each?.truth(scope) === undefined ? (each?.missing(scope) ?? []) : [],
  );
  return union(unknown, []);
}

function referred(parsed: ParsedClause, scope: Scope): Judgement {
  const missing =
    parsed.appliesWhen?.truth(scope) === undefined ? applicability(parsed, scope) : [];
  const because = parsed.clause.referWhen?.because ?? BECAUSE[parsed.clause.kind];
  return { outcome: 'undetermined', missing, because };
}

function forAPerson(parsed: ParsedClause, scope: Scope): Judgement {
  const because = BECAUSE[parsed.clause.kind];
  return { outcome: 'undetermined', missing: applicability(parsed, scope), because };
}

function applicability({ appliesWhen }: ParsedClause, scope: Scope): readonly Fact[] {
  return appliesWhen?.truth(scope) === undefined ? (appliesWhen?.missing(scope) ?? []) : [];
}

/** Why a person looks at a clause of which every fact is stated. */
const UNREAD: Text = {
  zh: '所填内容无法由系统读出，由人工核对。',
  en: 'What is stated cannot be read by a machine; a person checks it.',
};

/** Why a clause without a condition is left to a person, by its kind. */
const BECAUSE: Record<Clause['kind'], Text> = {
  hard: {
    zh: '现有事实不足以由系统判断，由人工核对。',
    en: 'The facts do not let a machine judge this; a person checks it.',
  },
  priority: {
    zh: '由专家评审判断，不影响受理。',
    en: 'Experts judge this; it does not affect admission.',
  },
  judgement: {
    zh: '由专家评审判断。',
    en: 'Experts judge this.',
  },
  process: {
    zh: '这是推荐部门的职责，不由申报单位证明。',
    en: 'This is a duty of the recommender, not for the applicant to prove.',
  },
  config: {
    zh: '这是程序上的安排，不由申报单位证明。',
    en: 'This is how it is run, not for the applicant to prove.',
  },
};
