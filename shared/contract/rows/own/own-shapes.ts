import * as z from 'zod';
import {
  Application,
  ApplicationId,
  ApplicationState,
} from '../../../domain/application/application.ts';
import { Instant } from '../../../domain/calendar.ts';
import { Extension } from '../../../domain/calls/call.ts';
import { Notice } from '../shapes.ts';

/** Until when one filing is taken: by its call, its recommender, or more time that was given. */
export const FilingDeadline = z.strictObject({
  closesAt: Instant,
  graceEndsAt: Instant,
  isExtended: z.boolean(),
});

/** More time, as the association reads it that was given it. */
export const OwnExtension = Extension.pick({
  closesAt: true,
  reason: true,
  grantedAt: true,
}).extend({ callId: z.string() });

/** An application as its association sees it. */
export const ApplicationView = Application.omit({
  review: true,
  hands: true,
  redactions: true,
}).extend({
  /** Null where no source gives the instants of the call. */
  deadline: FilingDeadline.nullable(),
  rank: z.int().min(1).nullable(),
  /** What the server noticed and saved all the same. */
  warnings: z.array(Notice),
  /** Filings of the same standard by others: joint standards exist, so it is shown, not refused. */
  jointFilings: z.array(z.strictObject({ association: z.string(), flaggedAt: Instant })),
  /** The commands that its association may give now. */
  allowed: z.array(z.string()),
  open: z
    .array(z.string())
    .nullable()
    .describe('the fields that a correction may change, beside whom to reach; null: it is none'),
});

export const ApplicationSummary = z.strictObject({
  id: ApplicationId,
  callId: z.string(),
  state: ApplicationState,
  standardNumber: z.string().nullable(),
  titleZh: z.string().nullable(),
  updatedAt: Instant,
  submittedAt: Instant.nullable(),
  /** Until when it may file instead of until the closing of the call; null: no more time was given. */
  extendedTo: Instant.nullable(),
});
