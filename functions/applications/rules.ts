import type { Assessment } from '../../shared/domain/rules/assessment.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import type { PublishedPack } from '../../shared/domain/rules/clause.ts';
import type { DraftContent } from '../../shared/domain/application/content.ts';
import { type Filing, factsOf } from '../../shared/domain/rules/facts-of.ts';
import type { ExtraFact } from '../../shared/domain/rules/extra-facts.ts';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import type { FieldError } from '../../shared/domain/refusal.ts';
import { type AssessOptions, assess } from '../../shared/rules/judging/assess.ts';
import { formatErrorsIn, gapsIn } from '../../shared/rules/judging/form.ts';
import type { RulePackReader } from '../../shared/store/calls/call-store.ts';
import { type PackByHash, packByHashIn } from './packs/pack-by-hash.ts';

/** The judgement that the use cases rely on: by packs that never change, and pure but for the reading of one. */
export interface Rules {
  readonly packByHash: PackByHash;
  assess(facts: PartialFacts, published: PublishedPack, options?: AssessOptions): Assessment;
  factsOf(content: DraftContent, filing: Filing): PartialFacts;
}

/** What an association's form is held against besides: conditions that a call may word itself. */
export interface FilingRules extends Rules {
  /** What the call's form still lacks for submission. */
  gapsIn(content: DraftContent, facts: PartialFacts, call: Call): FieldError[];
  formatErrorsIn(content: DraftContent, asked?: readonly ExtraFact[]): FieldError[];
}

/** The rules over the packs of the code and of a store, made once per instance. */
export function publishedRules(store: RulePackReader): Rules {
  return { packByHash: packByHashIn(store), assess, factsOf };
}

export function filingRules(store: RulePackReader): FilingRules {
  return { ...publishedRules(store), gapsIn, formatErrorsIn };
}
