import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { Content } from '../../form/content/pointer.ts';
import type { FilingPlace } from '../draft/filing.ts';

export type HistoryEvent = AnswerOf<'getHistory'>['events'][number];

/** The whole history of an application, oldest first. */
export async function eventsOf(api: PilotsClient, place: FilingPlace): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: 100, ...(cursor !== null && { cursor }) };
    const params = { path: place, query };
    const page: AnswerOf<'getHistory'> = dataOf(
      await api.GET('/v1/calls/{callId}/applications/{applicationId}/events', { params }),
    );
    events.push(...page.events);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return events;
}

/** The content as it was filed last, without the people; what was changed since is not in it. */
export function contentAsFiled(events: readonly HistoryEvent[]): Content {
  const last = events.findLastIndex(({ body }) => body.type === 'application_submitted');
  return events.slice(0, last + 1).reduce<Content>((content, { body }) => {
    if (body.type === 'application_started') return body.sections as Content;
    if (body.type !== 'application_edited') return content;
    const { removed } = body;
    const kept = Object.entries(content).filter(([name]) => !removed.includes(name));
    return { ...Object.fromEntries(kept), ...(body.sections as Content) };
  }, {});
}

/** Why something was decided, as whoever decided put it; null where the event gives no reason. */
export function reasonIn({ body }: HistoryEvent): string | null {
  switch (body.type) {
    case 'application_withdrawn':
    case 'rule_change_noted':
    case 'examination_reopened':
    case 'redaction_asked':
    case 'redaction_refused':
      return body.reason;
    case 'application_returned':
    case 'recommendation_declined':
    case 'project_revoked':
    case 'reconsideration_decided':
      return body.reasons;
    case 'application_recommended':
      return body.opinion;
    case 'finding_overridden':
      return body.override.reason;
    case 'examination_decided':
      return body.decision.reason;
    case 'selection_decided':
      return body.decision.reasons;
    case 'correction_requested':
      return body.defects.map(({ instruction }) => instruction).join('；');
    case 'objection_answered':
    case 'objections_dismissed':
      return body.reply;
    default:
      return null;
  }
}

/** The reason of the last event of a type; null where there was none. */
export function lastReason(
  events: readonly HistoryEvent[],
  type: HistoryEvent['body']['type'],
): string | null {
  const last = events.findLast(({ body }) => body.type === type);
  return last ? reasonIn(last) : null;
}
