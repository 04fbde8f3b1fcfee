import type { Assessment } from '../../shared/domain/rules/assessment.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import type { PublishedPack } from '../../shared/domain/rules/clause.ts';
import type { DraftContent } from '../../shared/domain/application/content.ts';
import { type Filing, factsOf } from '../../shared/domain/rules/facts-of.ts';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import type { FieldError } from '../../shared/domain/refusal.ts';
import { type AssessOptions, assess } from '../../shared/rules/judging/assess.ts';
import { formatErrorsIn, gapsIn } from '../../shared/rules/judging/form.ts';
import { packByHash } from '../../shared/rules/packs/registry.ts';

/** The judgement that the use cases rely on: pure functions over packs that never change. */
export interface Rules {
  packByHash(hash: string): PublishedPack | undefined;
  assess(facts: PartialFacts, published: PublishedPack, options?: AssessOptions): Assessment;
  factsOf(content: DraftContent, filing: Filing): PartialFacts;
}

/** What an association's form is held against besides: conditions that a call may word itself. */
export interface FilingRules extends Rules {
  /** What the call's form still lacks for submission. */
  gapsIn(content: DraftContent, facts: PartialFacts, call: Call): FieldError[];
  formatErrorsIn(content: DraftContent): FieldError[];
}

export const publishedRules: Rules = { packByHash, assess, factsOf };

export const filingRules: FilingRules = { packByHash, assess, factsOf, gapsIn, formatErrorsIn };
