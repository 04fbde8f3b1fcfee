import * as z from 'zod';
import { Instant } from '../calendar.ts';
import { Text } from '../text.ts';
import { type PublishedPack, RulePackRef } from './clause.ts';

/** Who published a version of a pack here, when, and what they said of it. */
export const Publication = z.strictObject({
  by: z.string(),
  at: Instant,
  note: z.string(),
});
export type Publication = z.infer<typeof Publication>;

/** A version of a pack that an admin published: which one exactly, and what lists say of it. */
export const PackRelease = z.strictObject({
  ref: RulePackRef,
  title: Text,
  clauses: z.int().positive(),
  ...Publication.shape,
});
export type PackRelease = z.infer<typeof PackRelease>;

/** How many bytes of a pack and its parsed conditions one item of the table can hold. */
export const LARGEST_PACK = 380 * 1024;

/** A version of a pack as it is put into the table: the pack itself, and the line that lists it. */
export interface NewRelease {
  readonly release: PackRelease;
  readonly published: Required<PublishedPack>;
}
