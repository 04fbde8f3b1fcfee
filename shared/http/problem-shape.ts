import * as z from 'zod';
import { ApplicationState } from '../domain/application/application.ts';
import { Assessment } from '../domain/rules/assessment.ts';
import { CalendarDate, Instant } from '../domain/calendar.ts';
import { GROUNDS } from '../domain/people/organisation.ts';
import { OFFICES } from '../domain/people/offices.ts';
import { WorkTask } from '../domain/publication/confirmation.ts';
import { PROBLEM_CODES } from './status.ts';

/** One field that is missing or wrong, in the caller's language. */
export const ProblemField = z.strictObject({
  pointer: z.string().regex(/^(\/([^~/]|~[01])*)*$/),
  in: z.enum(['path', 'query', 'header']).optional(),
  code: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/),
  message: z.string().min(1),
});

/** Problem details (RFC 9457) with the members that some of the codes bring along. */
export const Problem = z.strictObject({
  type: z.string().startsWith('/docs/problems#'),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  detail: z.string().min(1),
  code: z.enum(PROBLEM_CODES),
  errors: z.array(ProblemField).optional(),
  assessment: Assessment.optional(),
  id: z.string().optional(),
  href: z.string().optional(),
  state: ApplicationState.optional(),
  allowed: z.array(z.string()).optional(),
  currentVersion: z.int().min(0).optional(),
  fields: z.array(z.string()).optional(),
  expected: z.array(z.string()).optional(),
  locked: z.array(z.string()).optional(),
  open: z.array(z.string()).optional(),
  missing: z.array(z.string()).optional(),
  clauses: z.array(z.string()).optional(),
  pointer: z.string().optional(),
  pointers: z.array(z.string()).optional(),
  subject: z.string().optional(),
  subjects: z.array(z.string()).optional(),
  roles: z.array(z.string()).optional(),
  office: z.enum(OFFICES).optional().describe('what was held before'),
  ground: z.enum(GROUNDS).optional().describe('what an organisation is to the case'),
  organisation: z.string().optional(),
  size: z.int().positive().optional(),
  given: z.int().positive().optional(),
  hash: z.string().optional(),
  sha256: z.string().optional(),
  formats: z.array(z.string()).optional(),
  parts: z.array(z.int()).optional(),
  limit: z
    .int()
    .positive()
    .optional()
    .describe('bytes; of a panel, seats; of objections, in an hour'),
  quota: z.int().positive().optional(),
  opensAt: Instant.nullable().optional(),
  closesAt: Instant.nullable().optional(),
  graceEndsAt: Instant.optional(),
  receivedAt: Instant.optional(),
  now: Instant.optional(),
  number: z.int().positive().optional(),
  caseNumber: z.string().optional(),
  listed: z.int().nonnegative().optional().describe('how many a list would hold by now'),
  told: z
    .int()
    .nonnegative()
    .optional()
    .describe('and how many would be told that they are not on it'),
  places: z.array(z.int().positive()).optional().describe('on a notice'),
  retryAfter: z.int().positive().optional().describe('seconds, as Retry-After says'),
  date: CalendarDate.optional(),
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  until: CalendarDate.optional(),
  today: CalendarDate.optional(),
  year: z.string().optional(),
  work: WorkTask.optional().describe('what is to be done before this is taken'),
  byLink: z.boolean().optional(),
  correlationId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
