import * as z from 'zod';
import { ApplicationId, type EventBody } from '../application/application.ts';
import { Instant } from '../calendar.ts';

/** What an association is told by mail of its application (申报): each follows from one event. */
export const MESSAGE_KINDS = [
  'received',
  'returned',
  'recommended',
  'not_recommended',
  'correction',
  'accepted',
  'not_accepted',
  'outcome',
  'on_notice',
  'objected',
  'objection_answered',
  'announced',
  'revoked',
  'dispute_received',
  'reconsidered',
  'reopened',
  'withdrawn',
] as const;
export const MessageKind = z.enum(MESSAGE_KINDS);
export type MessageKind = z.infer<typeof MessageKind>;

/**
 * What an event gives to tell; null: nothing. Steps of the review are nobody's business before the
 * notice, and an association's own edits are known to it.
 */
export function messageKindOf(body: EventBody): MessageKind | null {
  if (body.type === 'examination_decided') return body.decision.outcome;
  return KIND_OF[body.type] ?? null;
}

const KIND_OF: Partial<Record<EventBody['type'], MessageKind>> = {
  application_submitted: 'received',
  application_returned: 'returned',
  application_recommended: 'recommended',
  recommendation_declined: 'not_recommended',
  correction_requested: 'correction',
  outcome_told: 'outcome',
  notice_published: 'on_notice',
  objection_lodged: 'objected',
  objection_answered: 'objection_answered',
  objections_dismissed: 'objection_answered',
  project_announced: 'announced',
  project_revoked: 'revoked',
  findings_disputed: 'dispute_received',
  reconsideration_decided: 'reconsidered',
  examination_reopened: 'reopened',
  application_withdrawn: 'withdrawn',
};

/**
 * Where a message stands. `no_address`: the application names no mail address, or its people were
 * erased; `refused`: the receiving server does not take it; `given_up`: it could not be delivered
 * within a day.
 */
export const MessageState = z.enum(['waiting', 'sent', 'no_address', 'refused', 'given_up']);
export type MessageState = z.infer<typeof MessageState>;

/** A message about an application. It holds neither address nor text: both are read when it is sent. */
export const Message = z.strictObject({
  applicationId: ApplicationId,
  /** The event that it tells of; with the application it names the message. */
  sequence: z.int().positive(),
  kind: MessageKind,
  /** When that happened. */
  at: Instant,
  state: MessageState,
  /** How often sending was begun. */
  attempts: z.int().min(0),
  /** When it is tried next; null: never again. */
  dueAt: Instant.nullable(),
  /** When the receiving server took it, or it was found that nothing takes it; null: still waiting. */
  settledAt: Instant.nullable(),
});
export type Message = z.infer<typeof Message>;
