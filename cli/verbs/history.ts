import { dataOf, type Schemas } from '../../shared/client/client.ts';
import { clientOf } from '../client.ts';
import { type Desk } from '../desk.ts';
import { EVENTS, OUTCOMES, VERDICTS } from '../names.ts';
import { oneLine } from '../one-line.ts';
import { callIdOf, type ReviewOptions } from '../review.ts';
import { ROLE_NAMES } from '../role-names.ts';

type Event = Schemas['GetHistoryAnswer']['events'][number];
type Body = Schemas['ApplicationEvent']['body'];

const PAGE = 100;

/** `pilots history <application> --call <id>`: what happened to an application of one's own. */
export async function history(desk: Desk, id: string, options: ReviewOptions): Promise<number> {
  const events = await eventsOf(desk, id, options);
  if (options.json) desk.say(JSON.stringify(exported(events), null, 2));
  else for (const line of events.flatMap(told)) desk.say(line);
  return 0;
}

async function eventsOf(desk: Desk, id: string, options: ReviewOptions): Promise<Event[]> {
  const path = { callId: callIdOf(options), applicationId: id };
  const client = await clientOf(desk, { account: options.account, otherwise: 'association-1' });
  const events: Event[] = [];
  let query: { limit: number; cursor?: string } | null = { limit: PAGE };
  while (query) {
    const page: Schemas['GetHistoryAnswer'] = dataOf(
      await client.GET('/v1/calls/{callId}/applications/{applicationId}/events', {
        params: { path, query },
      }),
    );
    events.push(...page.events);
    query = page.nextCursor === null ? null : { limit: PAGE, cursor: page.nextCursor };
  }
  return events;
}

/** With where it ends, so that events lost at the end are missed. */
function exported(events: readonly Event[]) {
  const last = events.at(-1);
  return { ...(last && { head: { sequence: last.sequence, hash: last.hash } }), events };
}

/** When, what and who in a line, and below it why. */
function told(event: Event): string[] {
  const what = `${event.sequence}. ${event.at}  ${EVENTS[event.body.type]}`;
  // what the experts did is confidential: that it was done is all that there is to tell
  if (!('by' in event)) return [what];
  const { by, body } = event;
  return [
    `${what}  ${ROLE_NAMES[by.role]}（${by.subject}）`,
    ...whyOf(body).map((line) => `   ${oneLine(line)}`),
  ];
}

function whyOf(body: Body): string[] {
  switch (body.type) {
    case 'application_submitted':
      return [`判定 verdict：${VERDICTS[body.submission.assessment.verdict]}`];
    case 'application_withdrawn':
      return [`理由 reason：${body.reason}`];
    case 'application_returned':
    case 'recommendation_declined':
      return [`理由 reasons：${body.reasons}`];
    case 'application_recommended':
      return [`推荐意见 opinion：${body.opinion}`];
    default:
      return examinedWhy(body);
  }
}

function examinedWhy(body: Body): string[] {
  switch (body.type) {
    case 'finding_overridden': {
      const { clause, outcome, reason } = body.override;
      return [`${clause} ${OUTCOMES[outcome]}：${reason}`];
    }
    case 'correction_requested':
      return [
        ...body.defects.map((one) => `补正 ${one.pointer}（${one.clause}）：${one.instruction}`),
        ...(body.lateGround === null ? [] : [`未一次告知的原因 late ground：${body.lateGround}`]),
      ];
    case 'examination_decided': {
      const { outcome, reason, clauses } = body.decision;
      const cited = clauses.length === 0 ? '' : `（${clauses.join('、')}）`;
      return [`${outcome === 'accepted' ? '受理' : '不予受理'} ${outcome}${cited}：${reason}`];
    }
    case 'selection_decided':
      return [`${body.decision.outcome}：${body.decision.reasons}`];
    default:
      return [];
  }
}
