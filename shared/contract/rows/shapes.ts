import * as z from 'zod';
import { ApplicationId, ApplicationState } from '../../domain/application-names.ts';
import { Instant } from '../../domain/calendar.ts';
import { Subject } from '../../domain/people/subject.ts';
import { Text } from '../../domain/text.ts';

export const CallPath = z.strictObject({ callId: z.string().max(50) });

export const ApplicationPath = CallPath.extend({ applicationId: ApplicationId });

export const Page = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(1000).optional(),
});

export const Notice = z.strictObject({
  pointer: z.string(),
  code: z.string(),
  message: Text,
});

export const Saved = z.strictObject({
  id: ApplicationId,
  callId: z.string(),
  state: ApplicationState,
  version: z.int().positive(),
  updatedAt: Instant,
  warnings: z.array(Notice),
});

/** Applications in the order that somebody wants them in. */
export const RankingBody = z.strictObject({ applications: z.array(ApplicationId).max(1000) });

export const Ranking = z.strictObject({
  version: z.int().min(0),
  applications: z.array(ApplicationId),
});

/** Either the list that a call has published under the number, or the report of the id. */
export const ListPath = CallPath.extend({ number: z.coerce.number().int().positive() });

/** An objection to a place on a notice. */
export const CasePath = CallPath.extend({ caseNumber: z.string().max(40) });

export const DryRun = z.strictObject({
  dryRun: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .optional()
    .meta({
      enum: ['true', 'false'],
      description: 'true: answer what would happen, and write nothing',
    }),
});

/** What a command of an examiner or a decider may ask besides its body. */
export const ReviewQuery = DryRun.extend({
  onBehalfOf: Subject.optional().meta({
    description: 'the colleague who has delegated this; it is recorded as "B for A"',
  }),
});

/** What somebody may look at in a colleague’s place. */
export const OnBehalf = ReviewQuery.pick({ onBehalfOf: true });

export const CommandAnswer = z.strictObject({
  id: ApplicationId,
  callId: z.string(),
  state: ApplicationState,
  version: z.int().positive(),
  updatedAt: Instant,
  /** True where this was only tried. */
  dryRun: z.boolean(),
});
