import type {
  Application,
  ApplicationEvent,
  EventBody,
  Examination,
  Override,
  Recommendation,
  Submission,
} from './application.ts';
import { CONTENT_SECTIONS, type DraftContent } from './content.ts';
import { stateAfter } from './lifecycle.ts';
import { reviewed } from './review-fold.ts';

export type People = NonNullable<DraftContent['people']>;

/**
 * An event with the personal data that stands beside it. `people` is null where the event did not
 * touch them, or where they were erased since; `salt` is what their digest was made with.
 */
export interface StoredEvent {
  readonly event: ApplicationEvent;
  readonly people: People | null;
  readonly salt: string | null;
}

/** The application after all its events, or null before the first. */
export function fold(events: readonly StoredEvent[]): Application | null {
  return events.reduce<Application | null>(evolve, null);
}

/** The application after one more event. */
export function evolve(state: Application | null, stored: StoredEvent): Application {
  const { event, people } = stored;
  if (event.body.type === 'application_started') return started(event, event.body, people);
  if (!state) throw new Error(`${event.body.type} without a start`);
  return {
    ...state,
    ...changed(state, event.body, people, event.by.subject),
    version: event.sequence,
    head: event.hash,
    updatedAt: event.at,
  };
}

type Body<T extends EventBody['type']> = Extract<EventBody, { type: T }>;

function started(
  event: ApplicationEvent,
  body: Body<'application_started'>,
  people: People | null,
): Application {
  return {
    id: event.applicationId,
    callId: body.callId,
    association: body.association,
    state: 'draft',
    version: event.sequence,
    head: event.hash,
    content: merged({}, body.sections, [], people),
    standardNumber: body.standardNumber,
    createdAt: event.at,
    updatedAt: event.at,
    copiedFrom: body.copiedFrom,
    submission: null,
    recommendation: null,
    examination: null,
    decision: null,
    review: null,
    selection: null,
  };
}

function changed(
  state: Application,
  body: Exclude<EventBody, { type: 'application_started' }>,
  people: People | null,
  by: string,
): Partial<Application> {
  switch (body.type) {
    case 'application_edited':
      return {
        content: merged(state.content, body.sections, body.removed, people),
        standardNumber: body.standardNumber,
      };
    case 'application_submitted':
      return submitted(state, body.submission);
    case 'application_withdrawn':
      return { state: stateAfter(state, 'withdraw') };
    case 'recommender_checked':
      return recommended(state, 'check', { checklist: body.checklist, opinion: null });
    case 'application_recommended':
      return recommended(state, 'recommend', body);
    case 'application_returned':
      return { state: stateAfter(state, 'return') };
    case 'recommendation_declined':
      return { state: stateAfter(state, 'decline') };
    case 'examination_claimed':
    case 'examination_released':
    case 'finding_overridden':
    case 'correction_requested':
    case 'examination_decided':
      return examined(state, body, by);
    default:
      return reviewed(state, body, by);
  }
}

/** What was checked before a return was checked of another text; a correction stays recommended. */
function submitted(state: Application, submission: Submission): Partial<Application> {
  const recommendation = state.state === 'returned' ? null : state.recommendation;
  return { state: stateAfter(state, 'submit'), submission, recommendation };
}

function recommended(
  state: Application,
  command: 'check' | 'recommend',
  { checklist, opinion }: Recommendation,
): Partial<Application> {
  return { state: stateAfter(state, command), recommendation: { checklist, opinion } };
}

const UNEXAMINED: Examination = {
  examiner: null,
  overrides: [],
  defects: [],
  returns: 0,
  lateGrounds: 0,
};

type ExaminationBody = Body<
  | 'examination_claimed'
  | 'examination_released'
  | 'finding_overridden'
  | 'correction_requested'
  | 'examination_decided'
>;

function examined(state: Application, body: ExaminationBody, by: string): Partial<Application> {
  const examination = state.examination ?? UNEXAMINED;
  switch (body.type) {
    case 'examination_claimed':
      return { state: stateAfter(state, 'claim'), examination: { ...examination, examiner: by } };
    case 'examination_released':
      return {
        state: stateAfter(state, 'release'),
        examination: { ...examination, examiner: null },
      };
    case 'finding_overridden':
      return { examination: withOverride(examination, body.override) };
    case 'correction_requested':
      return {
        state: stateAfter(state, 'request_correction'),
        examination: withReturn(examination, body),
      };
    case 'examination_decided':
      return {
        state: stateAfter(state, body.decision.outcome === 'accepted' ? 'accept' : 'refuse'),
        decision: body.decision,
      };
  }
}

/** The last word on a clause counts; the earlier ones stay in the history. */
function withOverride(examination: Examination, override: Override): Examination {
  const others = examination.overrides.filter(({ clause }) => clause !== override.clause);
  return { ...examination, overrides: [...others, override] };
}

/** A word on a clause that is returned was about the text as it was: it is to be judged anew. */
function withReturn(examination: Examination, body: Body<'correction_requested'>): Examination {
  const returned = new Set(body.defects.map(({ clause }) => clause));
  return {
    ...examination,
    overrides: examination.overrides.filter(({ clause }) => !returned.has(clause)),
    defects: body.defects,
    returns: examination.returns + 1,
    lateGrounds: examination.lateGrounds + (body.lateGround === null ? 0 : 1),
  };
}

/** One order of sections, whatever order they were stated in. */
function merged(
  before: DraftContent,
  sections: DraftContent,
  removed: readonly string[],
  people: People | null,
): DraftContent {
  const all = { ...before, ...sections, ...(people && { people }) };
  return Object.fromEntries(
    CONTENT_SECTIONS.filter((name) => all[name] !== undefined && !removed.includes(name)).map(
      (name) => [name, all[name]],
    ),
  );
}
