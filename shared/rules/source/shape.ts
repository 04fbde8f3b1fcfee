import * as z from 'zod';
import { CalendarDate } from '../../domain/calendar.ts';
import { Clause, Example, Outcome, Reading, RulePack } from '../../domain/rules/clause.ts';
import { PageAddress, SourceDocument, TEXTS_READ } from '../../domain/rules/source.ts';
import { Text } from '../../domain/text.ts';

/** Of the bytes that were read, where somebody kept them. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A document as a pack's file has it: its number is what people call it, unless it says otherwise. */
const WrittenDocument = z.strictObject({
  issuer: SourceDocument.shape.issuer,
  document: SourceDocument.shape.document.optional(),
  title: z.string().optional(),
  number: z.string().optional(),
  date: CalendarDate.optional(),
  copies: z.record(
    z.string(),
    z.strictObject({ is: z.enum(TEXTS_READ), address: PageAddress, sha256: Sha256.optional() }),
  ),
});

/** Words of another year that a pack means to say, with the reason. */
const Excused = z.strictObject({ words: z.string().min(4), because: z.string().min(1) });

/** `pack.yaml`: all of a pack but its clauses. */
export const WrittenPack = z.strictObject({
  ...RulePack.omit({ documents: true, clauses: true }).shape,
  documents: z.record(SourceDocument.shape.key, WrittenDocument),
  excused: z.array(Excused).optional(),
});
export type WrittenPack = z.infer<typeof WrittenPack>;

const NAME = Example.shape.name.optional();
const NAMES = { met: NAME, unmet: NAME, undetermined: NAME, not_applicable: NAME };

/** An example: its outcome with what it shows, and the facts that give it. */
const WrittenExample = z
  .strictObject({ ...NAMES, facts: z.record(z.string(), z.record(z.string(), z.unknown())) })
  .refine((example) => Outcome.options.filter((is) => example[is]).length === 1, {
    message: 'one of met, unmet, undetermined, not_applicable',
  });
export type WrittenExample = z.infer<typeof WrittenExample>;

/** What a clause may take from a template: all that does not differ from year to year. */
export const Template = z.strictObject({
  appliesWhen: Clause.shape.appliesWhen,
  referWhen: Clause.shape.referWhen,
  requires: Clause.shape.requires,
  remedy: Text.optional(),
  examples: z.array(WrittenExample).optional(),
});
export type Template = z.infer<typeof Template>;

/** Templates of one file, by name. */
export const Templates = z.record(z.string().regex(/^[a-z0-9-]+$/), Template);

/** Which document says it, where, in which of its copies that was read, and how. */
const WrittenSource = z.strictObject({
  document: SourceDocument.shape.key,
  article: z.string().min(1),
  copy: z.string().optional(),
  read: Reading,
  note: z.string().min(1),
});

/** A clause of `clauses.yaml`: what it says itself counts before what its template says. */
export const WrittenClause = z.strictObject({
  /** Without that of the pack before it: `A4`. */
  id: z.string().regex(/^[A-Z][0-9]{1,2}$/),
  template: z.string().optional(),
  kind: Clause.shape.kind,
  source: WrittenSource,
  says: Text,
  ...Template.shape,
});
export type WrittenClause = z.infer<typeof WrittenClause>;

export const WrittenClauses = z.array(WrittenClause).min(1);
