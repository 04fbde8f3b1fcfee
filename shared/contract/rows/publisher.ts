import * as z from 'zod';
import { Sha256 } from '../../domain/application/application.ts';
import { CalendarDate } from '../../domain/calendar.ts';
import { ListEntry } from '../../domain/publication/published-list.ts';
import type { Route } from '../route.ts';
import { CallPath, ReviewQuery } from './shapes.ts';
import { ListSummary } from './shapes/public.ts';
import { BulkResults } from './shapes/review.ts';

const Named = ListEntry.pick({
  applicationId: true,
  standardNumber: true,
  titleZh: true,
  association: true,
});

/** What is shown before a list is published: what would be on it, and what would not, and why. */
const Preview = z.strictObject({
  digest: Sha256.describe('of what would be published; `previewed` holds a request to it'),
  entries: z.array(ListEntry.omit({ chain: true })).describe('as they would be published'),
  told: z.array(Named).describe('who would be told that they were not selected'),
  contested: z
    .array(Named.extend({ position: z.int().positive(), openObjections: z.int().positive() }))
    .describe('on the notice, and announced only once their objections are answered'),
  days: z
    .array(
      z.strictObject({
        on: CalendarDate,
        is: z.enum(['working', 'weekend', 'holiday', 'made_up']),
      }),
    )
    .describe(
      'the days of a notice by the statutory calendar; `made_up`: a weekend that is worked',
    ),
});

/** So that nobody publishes what they have not seen. */
const previewed = Sha256.optional().describe(
  'the digest of a preview: if the list would be another by now, nothing is published',
);

const Published = z.strictObject({
  list: ListSummary,
  results: BulkResults.shape.results,
  dryRun: z.boolean(),
  preview: Preview.nullable().describe('where it was only tried'),
});

/** The lists that a round publishes. Each is frozen first, then every application on it is moved. */
export const publisherRoutes = {
  publishNotice: {
    method: 'POST',
    path: '/v1/decider/calls/{callId}/notices',
    door: 'publisher',
    callers: ['decider'],
    summary: {
      zh: '公示全部入选项目，同时告知未入选单位',
      en: 'Put everything that was selected on public notice, and tell those who were not',
    },
    params: CallPath,
    query: ReviewQuery,
    body: z.strictObject({
      from: CalendarDate.describe('the first day of the notice; today or later'),
      /** Only where the call sets no length. */
      workingDays: z.int().min(1).max(60).optional(),
      previewed,
    }),
    idempotencyKey: 'required',
    answer: { status: 201, body: Published },
    refusals: [
      'call.not_found',
      'calendar.unknown',
      'notice.working_days_missing',
      'notice.begins_in_the_past',
      'notice.nothing_to_publish',
      'list.changed_since_preview',
      'review.recused',
    ],
    delegable: true,
  },
  announce: {
    method: 'POST',
    path: '/v1/decider/calls/{callId}/announcements',
    door: 'publisher',
    callers: ['decider'],
    summary: {
      zh: '公布公示期满且无未答复异议的项目，编号固定；其余答复后另行公布',
      en: 'Announce what was on notice to its end and is uncontested; the rest follows once answered',
    },
    params: CallPath,
    query: ReviewQuery,
    body: z.strictObject({
      notice: z.int().positive().describe('the number of the notice that is announced'),
      previewed,
    }),
    idempotencyKey: 'required',
    answer: { status: 201, body: Published },
    refusals: [
      'call.not_found',
      'notice.not_found',
      'announcement.too_early',
      'announcement.objection_open',
      'announcement.nothing_to_announce',
      'list.changed_since_preview',
      'review.recused',
    ],
    delegable: true,
  },
} as const satisfies Record<string, Route>;
