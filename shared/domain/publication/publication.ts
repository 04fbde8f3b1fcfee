import * as z from 'zod';
import { CalendarDate, Instant } from '../calendar.ts';
import { AssessmentRecord } from '../rules/assessment.ts';
import { Objections } from './objections.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Words = z.string().trim().min(1).max(5000);
/** Which list of its kind in the call: 1, 2, ... */
export const ListNumber = z.int().positive();

/** Its place on a public notice (公示): which list, and the days, both included. */
export const NoticePlace = z.strictObject({
  number: ListNumber,
  position: z.int().positive(),
  from: CalendarDate,
  to: CalendarDate,
});
export type NoticePlace = z.infer<typeof NoticePlace>;

/** Its place in an announcement (公布). */
export const AnnouncementPlace = z.strictObject({
  number: ListNumber,
  position: z.int().positive(),
  projectNumber: z.string().max(60),
});
export type AnnouncementPlace = z.infer<typeof AnnouncementPlace>;

/** What the public, and the association, were told of the outcome. */
export const Publication = z.strictObject({
  /** When the association was told; until then the decision is not for it to see. */
  toldAt: Instant.nullable(),
  notice: NoticePlace.extend({ listHash: Sha256 }).nullable(),
  /** One entry for each notice that there were any to. */
  objections: z.array(Objections),
  announcement: AnnouncementPlace.extend({ listHash: Sha256, at: Instant }).nullable(),
  revocation: z.strictObject({ reasons: z.string(), by: z.string(), at: Instant }).nullable(),
});
export type Publication = z.infer<typeof Publication>;

/** A clause whose finding is disputed, and why. */
export const Dispute = z.strictObject({ clause: z.string().max(50), argument: Words });
export type Dispute = z.infer<typeof Dispute>;

/** The association disputes findings once; somebody else than the first decider handles it. */
export const Reconsideration = z.strictObject({
  of: z.enum(['examination', 'selection']),
  at: Instant,
  disputed: z.array(Dispute).min(1).max(50),
  outcome: z.enum(['upheld', 'overturned']).nullable(),
  reasons: z.string().nullable(),
  by: z.string().nullable(),
  decidedAt: Instant.nullable(),
});
export type Reconsideration = z.infer<typeof Reconsideration>;

/** What a person made of a change of the rules that would turn this verdict. */
export const RuleChange = z.strictObject({
  reportId: z.string().max(60),
  packHash: Sha256,
  action: z.enum(['kept', 'reopened']),
  reason: z.string(),
  by: z.string(),
  at: Instant,
});
export type RuleChange = z.infer<typeof RuleChange>;

/** What happens after the decision, and what changes of the rules come to. */
export const PUBLICATION_EVENTS = [
  z.strictObject({ type: z.literal('outcome_told'), notice: ListNumber }),
  z.strictObject({
    type: z.literal('notice_published'),
    place: NoticePlace,
    listHash: Sha256,
  }),
  z.strictObject({
    type: z.literal('objection_lodged'),
    caseNumber: z.string(),
    /** Salted SHA-256 over what was stated and by whom, which stands apart. */
    digest: Sha256,
  }),
  z.strictObject({
    type: z.literal('objection_answered'),
    caseNumber: z.string(),
    outcome: z.enum(['dismissed', 'upheld']),
    reply: Words,
  }),
  z.strictObject({
    type: z.literal('objections_dismissed'),
    caseNumbers: z.array(z.string()).min(1),
    reply: Words,
  }),
  z.strictObject({
    type: z.literal('project_announced'),
    place: AnnouncementPlace,
    listHash: Sha256,
  }),
  z.strictObject({ type: z.literal('project_revoked'), reasons: Words }),
  z.strictObject({
    type: z.literal('findings_disputed'),
    of: Reconsideration.shape.of,
    disputed: Reconsideration.shape.disputed,
  }),
  z.strictObject({
    type: z.literal('reconsideration_decided'),
    outcome: z.enum(['upheld', 'overturned']),
    reasons: Words,
  }),
  z.strictObject({
    type: z.literal('rule_change_noted'),
    reportId: RuleChange.shape.reportId,
    packHash: Sha256,
    reason: Words,
  }),
  z.strictObject({
    type: z.literal('examination_reopened'),
    reportId: RuleChange.shape.reportId,
    /** How the changed rules judge what was filed; the examination goes by it from now on. */
    assessment: AssessmentRecord,
    reason: Words,
  }),
] as const;
