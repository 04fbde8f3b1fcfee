import * as z from 'zod';
import { Instant } from '../calendar.ts';
import { Role } from '../people/caller.ts';
import { Subject } from '../people/subject.ts';
import { RulePackRef } from './clause.ts';

/** What is said of a clause, by whoever it is. */
export const RemarkText = z.string().trim().min(1).max(2000);

/** One clause of exactly one version of a pack. */
export const ClausePlace = z.strictObject({
  hash: RulePackRef.shape.hash.describe('of the version that the clause stands in'),
  clause: z.string().min(1).max(50).describe('the id of the clause'),
});
export type ClausePlace = z.infer<typeof ClausePlace>;

/**
 * What somebody of the ministry noted to a clause, for whoever writes the next version. It stays with
 * its version, which never changes; `settled`: what an admin did about it, and absent until then.
 */
export const ClauseComment = ClausePlace.extend({
  id: z.string(),
  packId: RulePackRef.shape.id,
  version: RulePackRef.shape.version,
  text: RemarkText,
  by: Subject,
  role: Role,
  at: Instant,
  settled: z
    .strictObject({ by: Subject, at: Instant, words: RemarkText })
    .optional()
    .describe('what an admin did about it; absent: it is open'),
});
export type ClauseComment = z.infer<typeof ClauseComment>;

/** That a comment was dealt with. */
export interface Settlement {
  readonly packId: string;
  readonly id: string;
  readonly settled: NonNullable<ClauseComment['settled']>;
}
