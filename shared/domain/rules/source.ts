import * as z from 'zod';
import { CalendarDate, Instant } from '../calendar.ts';
import { Text } from '../text.ts';
import { isWebAddress } from '../texts/contacts.ts';

/** Where people read a document: a page and nothing that runs, for it becomes a link. */
export const PageAddress = z.url().refine(isWebAddress, { error: 'format.url' });

/** The text itself on another site; a letter that forwards it; somebody's report or digest of it. */
export const TEXTS_READ = ['copy', 'forwarding', 'report', 'digest'] as const;

/**
 * A document that clauses rest on, as far as it is known. What was read are copies of it on other
 * sites, never the document itself; whether somebody has compared them is kept beside the pack.
 */
export const SourceDocument = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  issuer: z.string().min(1),
  /** What people call it: its number, or its title where it has none. */
  document: z.string().min(1),
  title: z.string().nullable(),
  number: z.string().nullable(),
  date: CalendarDate.nullable(),
  copies: z.array(
    z.strictObject({
      key: z.string(),
      address: PageAddress,
      /** What was read there; a pack that was published before this was told has none. */
      is: z.enum(TEXTS_READ).optional(),
      /** SHA-256 of what was read, where it was kept. */
      hash: z.string().nullable(),
    }),
  ),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

/** A law that every pack rests on: by which of its articles, and how those were read. */
export const Law = SourceDocument.extend({
  read: z.enum(['source', 'not_found']),
  serves: Text.describe('which of its articles, and for what'),
});
export type Law = z.infer<typeof Law>;

/** Whether the copies say what the document says. */
export const COMPARED = ['agrees', 'differs'] as const;

/** That an admin compared the copies of a document that were read with the document itself. */
export const Comparison = z.strictObject({
  document: SourceDocument.shape.key,
  by: z.string(),
  at: Instant,
  result: z.enum(COMPARED),
  /** What was compared with what, and what was found. */
  note: z.string(),
});
export type Comparison = z.infer<typeof Comparison>;
