import * as z from 'zod';
import { Sha256 } from '../application-names.ts';
import { Instant } from '../calendar.ts';
import { personsNamed } from '../people/caller.ts';

/** Which personal data a file holds that should not be in it; the list is ours, no source has one. */
export const RedactedData = z.enum(['identity', 'contact', 'finance', 'health', 'other']);

/** Why, in words that state none of those data themselves. */
export const RedactionWords = z.string().trim().min(1).max(1000);

/** That one person asked to have a file made unreadable, and what a second one made of it. */
export const Redaction = z.strictObject({
  sha256: Sha256,
  data: RedactedData,
  reason: RedactionWords,
  by: z.string(),
  /** Whom `by` stood in for, where there was a delegation. */
  onBehalfOf: z.string().optional(),
  at: Instant,
  /** Null: it waits for the second person. */
  outcome: z.enum(['redacted', 'refused']).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  /** Why it was refused. */
  answer: z.string().nullable(),
});
export type Redaction = z.infer<typeof Redaction>;

/** What stands in a redacted file's place for whoever may see its entry: which office did it, and no person. */
export const RedactionNote = Redaction.pick({ data: true, reason: true }).extend({
  role: z.literal('examiner'),
  at: Instant,
});
export type RedactionNote = z.infer<typeof RedactionNote>;

interface HasRedactions {
  readonly redactions?: readonly Redaction[] | undefined;
}

/** What was asked and waits for a second person, oldest first. */
export function pendingRedactions({ redactions = [] }: HasRedactions): Redaction[] {
  return redactions.filter(({ outcome }) => outcome === null);
}

/** What was asked of a file and waits for a second person, one at a time; null: nothing. */
export function pendingRedaction(state: HasRedactions, sha256: string): Redaction | null {
  return pendingRedactions(state).find((one) => one.sha256 === sha256) ?? null;
}

/** Whether these are others than asked for it, and those whom they acted for: it takes two. */
export function isSecond(asked: Redaction, persons: readonly string[]): boolean {
  const askers = personsNamed(asked);
  return !persons.some((person) => askers.includes(person));
}

/** Whether anything is asked that waits for these, and not for others. */
export function waitsForSecond(state: HasRedactions, persons: readonly string[]): boolean {
  return pendingRedactions(state).some((one) => isSecond(one, persons));
}

/** What stands in the place of a file that was redacted; null: it was not. */
export function redactionNoteOf(
  { redactions = [] }: HasRedactions,
  sha256: string,
): RedactionNote | null {
  const done = redactions.find((one) => one.sha256 === sha256 && one.outcome === 'redacted');
  if (!done) return null;
  const { data, reason, at, decidedAt } = done;
  return { data, reason, role: 'examiner', at: decidedAt ?? at };
}

export const REDACTION_EVENTS = [
  z.strictObject({
    type: z.literal('redaction_asked'),
    sha256: Sha256,
    data: RedactedData,
    reason: RedactionWords,
  }),
  /** Its digest stays here for good: what was filed can be told from any other file. */
  z.strictObject({ type: z.literal('file_redacted'), sha256: Sha256 }),
  z.strictObject({ type: z.literal('redaction_refused'), sha256: Sha256, reason: RedactionWords }),
] as const;

/** Whether an event asks for a redaction, or says what came of one. */
export function isOfRedaction({ type }: { readonly type: string }): boolean {
  return REDACTION_EVENTS.some(({ shape }) => shape.type.value === type);
}
