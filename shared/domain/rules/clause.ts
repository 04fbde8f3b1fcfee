import * as z from 'zod';
import { CalendarDate } from '../calendar.ts';
import { ExtraFacts } from './extra-facts.ts';
import { PartialFacts } from './facts.ts';
import { PageAddress, SourceDocument } from './source.ts';
import { Text } from '../text.ts';

/**
 * How a wording was read, never in the document itself: `source` in a copy of the notice on another
 * site, `forwarding` only in a local forwarding of it, `digest` in somebody's summary; `inferred` from
 * the neighbouring years, `not_found` nowhere, `ours` where this system adds it. Only `source` may
 * ever refuse an application.
 */
export const Reading = z.enum(['source', 'forwarding', 'digest', 'inferred', 'not_found', 'ours']);
export type Reading = z.infer<typeof Reading>;

export const Citation = z.strictObject({
  /** The key of the document in the pack's `documents`; the first versions have none. */
  source: z.string().optional(),
  issuer: z.string().min(1).optional(),
  document: z.string().min(1),
  article: z.string().min(1),
  url: PageAddress.optional(),
  read: Reading,
  note: z.string().min(1).describe('how the wording was read, as recorded with the rule'),
});
export type Citation = z.infer<typeof Citation>;

/**
 * hard: unmet means not admissible. priority: 重点支持, never an exclusion. judgement: experts decide.
 * process: a duty of somebody else than the applicant. config: a parameter of the round.
 */
export const ClauseKind = z.enum(['hard', 'priority', 'judgement', 'process', 'config']);
export type ClauseKind = z.infer<typeof ClauseKind>;

export const Outcome = z.enum(['met', 'unmet', 'undetermined', 'not_applicable']);
export type Outcome = z.infer<typeof Outcome>;

/** A case that a pack carries to prove itself: these facts give this outcome. */
export const Example = z.strictObject({
  name: z.string().min(1),
  facts: PartialFacts,
  is: Outcome,
});
export type Example = z.infer<typeof Example>;

/** One rule of the administrative measures as data: printable, hashable, without any function. */
export const Clause = z.strictObject({
  id: z.string().regex(/^[A-Z]+[0-9]{4}-[A-Z][0-9]{1,2}$/),
  kind: ClauseKind,
  citation: Citation,
  says: Text,
  /** CEL over `Facts`: when the clause concerns a filing at all. Absent: always. */
  appliesWhen: z.string().optional(),
  /**
   * CEL over `Facts`: when a machine must not decide and a person looks, with the reason. What the
   * wording does not say itself stands here, with how it came about, and never in `requires`.
   */
  referWhen: z
    .strictObject({ condition: z.string(), because: Text, read: Reading.optional() })
    .optional(),
  /** CEL over `Facts`: what the wording demands. Absent: only a person can tell. */
  requires: z.string().optional(),
  remedy: Text.optional(),
  examples: z.array(Example),
});
export type Clause = z.infer<typeof Clause>;

/**
 * A set of clauses with two dates: in force in law (`inForceFrom`, `inForceTo`), and published in
 * this system. A published pack never changes; a correction is a new version.
 */
export const RulePack = z.strictObject({
  id: z.string().regex(/^[A-Z]+-?[0-9]{4}$/),
  version: z.int().positive(),
  title: Text,
  inForceFrom: CalendarDate.nullable(),
  inForceTo: CalendarDate.nullable(),
  publishedOn: CalendarDate,
  /** Values that the conditions name as `parameters.<name>`, e.g. the cut-off date. */
  parameters: z.record(z.string(), z.union([z.string(), z.int(), z.boolean()])),
  /** Facts that its conditions name as `extra.<id>`, and that the form asks besides. */
  extra: ExtraFacts.optional(),
  /** What the clauses rest on; the first versions do not say. */
  documents: z.array(SourceDocument).optional(),
  clauses: z.array(Clause).min(1),
});
export type RulePack = z.infer<typeof RulePack>;

/** Which pack, exactly: the SHA-256 is over its canonical JSON (RFC 8785), in lower-case hex. */
export const RulePackRef = z.strictObject({
  id: z.string(),
  version: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type RulePackRef = z.infer<typeof RulePackRef>;

export interface PublishedPack {
  readonly pack: RulePack;
  readonly ref: RulePackRef;
  /** The parsed form of its conditions by their text, where it does not come with the code. */
  readonly trees?: Trees;
}

/** Parsed conditions as JSON, by their text. */
export type Trees = Readonly<Record<string, string>>;
