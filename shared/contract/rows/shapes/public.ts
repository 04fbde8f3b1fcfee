import * as z from 'zod';
import { Sha256 } from '../../../domain/application-names.ts';
import { CalendarDate, Instant } from '../../../domain/calendar.ts';
import { ListNumber } from '../../../domain/publication/publication.ts';
import { Call, CallStatus, Withdrawn } from '../../../domain/calls/call.ts';
import { Text } from '../../../domain/text.ts';

/** A call as everyone sees it: without the associations that were given more time. */
export const PublicCall = Call.omit({
  extensions: true,
  compiledConditions: true,
  formerly: true,
}).extend({
  withdrawn: Withdrawn.omit({ by: true }).optional(),
  status: CallStatus,
  /** The server's time when this was answered: the clock that deadlines are judged by. */
  serverTime: Instant,
});

/** A published list in a few words; the list itself with every entry lies under its number. */
export const ListSummary = z.strictObject({
  callId: z.string(),
  number: ListNumber,
  publishedAt: Instant,
  from: CalendarDate.nullable(),
  to: CalendarDate.nullable(),
  count: z.int().min(0),
  hash: Sha256,
  /** False while some of the applications on it are still being moved: the same request goes on. */
  isComplete: z.boolean(),
});

/** A project that was struck from an announcement, which itself stays as it was published. */
export const RevocationLine = z.strictObject({
  announcement: ListNumber,
  projectNumber: z.string(),
  reasons: z.string(),
  at: Instant,
});

/** Counts of a round, kept by the consumer of the stream. By field and province: what is filed. */
export const Overview = z.strictObject({
  callId: z.string(),
  /** When they last changed; null before the first application. */
  asOf: Instant.nullable(),
  total: z.int().min(0),
  byState: z.record(z.string(), z.int()),
  byKeyField: z
    .record(z.string(), z.int())
    .describe('by id, or as it was named; `other`: not named'),
  byProvince: z.record(z.string(), z.int()).describe('GB/T 2260; `100000`: national'),
  byRefusingClause: z.record(z.string(), z.int()),
  selectedByKeyField: z.record(z.string(), z.int()),
  /** What the programme set itself, and where it says so. */
  goals: z.array(
    z.strictObject({
      id: z.string(),
      text: Text,
      target: z.int(),
      isApplicable: z.boolean().describe('false: this call cannot meet it, whatever is filed'),
      reached: z.int(),
      reachedOverYears: z.int().describe('in all rounds of the programme; for everyone: announced'),
      source: Text,
    }),
  ),
});
