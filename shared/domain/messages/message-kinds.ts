import type { EventBody } from '../application/application.ts';

/** What an association is told of its application (申报): each follows from one event. */
const OF_EVENTS = [
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

/** What an association is told that nobody did in its application: a day that comes, more time. */
const OF_TIME = ['deadline', 'extended'] as const;

/** What those are told who recommend, examine, review and decide. */
const OF_STAFF = [
  'recommending_due',
  'invited',
  'review_waits',
  'examination_due',
  'examination_overdue',
  'redaction_waits',
  'decisions_wait',
  'objections_wait',
  'reconsiderations_wait',
  'clocks_overdue',
] as const;

/** What admins are told: of a call, and of the system, which is of none. */
const OF_ADMINS = [
  'more_time_given',
  'rules_compared',
  'mail_failed',
  'checkpoint_missed',
  'run_missed',
] as const;

export const MESSAGE_KINDS = [...OF_EVENTS, ...OF_TIME, ...OF_STAFF, ...OF_ADMINS] as const;
type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Kinds that follow from an event, and so have its words without a day. */
export type EventKind = (typeof OF_EVENTS)[number];

/**
 * What an event gives its association to know; null: nothing. Steps of the review are nobody's business before the
 * notice, and an association's own edits are known to it.
 */
export function messageKindOf(body: EventBody): EventKind | null {
  if (body.type === 'examination_decided') return body.decision.outcome;
  return KIND_OF[body.type] ?? null;
}

const KIND_OF: Partial<Record<EventBody['type'], EventKind>> = {
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

/** The experts whom an event asks to review, by their subjects. */
export function invitedBy(body: EventBody): string[] {
  if (body.type === 'panel_convened') return body.panel.experts.map(({ subject }) => subject);
  return body.type === 'expert_replaced' ? [body.replacement.expert.subject] : [];
}

/** Whether an event waits for a second person, whoever of the examiners it is. */
export function asksSecondPerson({ type }: EventBody): boolean {
  return type === 'redaction_asked';
}

/** Whether anybody is told of an event. */
export function tellsOf(body: EventBody): MessageKind | null {
  if (asksSecondPerson(body)) return 'redaction_waits';
  return messageKindOf(body) ?? (invitedBy(body).length > 0 ? 'invited' : null);
}
