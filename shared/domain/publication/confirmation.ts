import * as z from 'zod';
import { Instant } from '../calendar.ts';
import { PARTS } from './work.ts';

/**
 * How a sender without a token shows that they are in earnest. One means so far, work; an address
 * that was confirmed would be the second.
 */
export const Confirmation = z.strictObject({
  means: z.literal('work'),
  /** Of the task, as it was given. */
  at: Instant,
  numbers: z.array(z.int().min(0)).length(PARTS).describe('the one that was found for each part'),
});
export type Confirmation = z.infer<typeof Confirmation>;

/** What is to be done before an objection is taken. */
export const WorkTask = z.strictObject({
  at: Instant,
  challenge: z.string(),
  bits: z.int().min(0).describe('how many bits each part’s hash begins with that are zero'),
});
export type WorkTask = z.infer<typeof WorkTask>;
