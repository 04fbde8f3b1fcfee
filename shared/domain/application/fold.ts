import type {
  Application,
  ApplicationEvent,
  EventBody,
  Examination,
  ExaminationClock,
  Override,
  Recommendation,
  Submission,
} from './application.ts';
import type { CalendarDate } from '../calendar.ts';
import { principalOf } from '../people/caller.ts';
import { CONTENT_SECTIONS, type DraftContent } from './content.ts';
import { routeOf, stateAfter } from './lifecycle.ts';
import { published } from '../publication/publication-fold.ts';
import { reviewed } from '../review/review-fold.ts';

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
  const { previousNumbers, ...others } = state;
  // an edit states them anew
  const held =
    event.body.type === 'application_edited' ? event.body.previousNumbers : previousNumbers;
  return {
    ...others,
    ...(held && { previousNumbers: held }),
    ...changed(state, stored),
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
    ...(body.previousNumbers && { previousNumbers: body.previousNumbers }),
    createdAt: event.at,
    updatedAt: event.at,
    copiedFrom: body.copiedFrom,
    submission: null,
    recommendation: null,
    examination: null,
    decision: null,
    review: null,
    selection: null,
    clock: null,
    publication: null,
    reconsideration: null,
    ruleChanges: [],
  };
}

function changed(state: Application, { event, people }: StoredEvent): Partial<Application> {
  const { body, by } = event;
  switch (body.type) {
    case 'application_started':
      throw new Error(`${event.applicationId} was started already`);
    case 'application_edited':
      return {
        content: merged(state.content, body.sections, body.removed, people),
        standardNumber: body.standardNumber,
      };
    case 'application_submitted':
      return submitted(state, body.submission, dayOf(event));
    case 'application_withdrawn':
      return { state: stateAfter(state, 'withdraw') };
    case 'recommender_checked':
      return recommended(state, 'check', { checklist: body.checklist, opinion: null });
    case 'application_recommended':
      return { ...recommended(state, 'recommend', body), clock: clockFrom(dayOf(event)) };
    case 'application_returned':
      return { state: stateAfter(state, 'return') };
    case 'recommendation_declined':
      return { state: stateAfter(state, 'decline') };
    case 'examination_claimed':
    case 'examination_released':
    case 'finding_overridden':
    case 'correction_requested':
    case 'examination_decided':
      return examined(state, body, event);
    case 'panel_convened':
    case 'expert_replaced':
    case 'conflict_declared':
    case 'expert_recused':
    case 'application_scored':
    case 'review_closed':
    case 'selection_proposed':
    case 'selection_decided':
      return reviewed(state, body, by.subject);
    default:
      return published(state, body, event);
  }
}

/** What was checked before a return was checked of another text; a correction stays recommended. */
function submitted(
  state: Application,
  submission: Submission,
  day: CalendarDate,
): Partial<Application> {
  const recommendation = state.state === 'returned' ? null : state.recommendation;
  const { examination } = state;
  return {
    state: stateAfter(state, 'submit'),
    submission,
    recommendation,
    // what is filed anew is judged by the rules of its filing
    examination: examination && { ...examination, reassessment: null },
    clock: clockAfterFiling(state, day),
  };
}

/** A direct filing is there to examine at once; a correction goes on where the clock stopped. */
function clockAfterFiling(state: Application, day: CalendarDate): Application['clock'] {
  if (state.state === 'returned_for_correction' && state.clock) {
    const pauses = state.clock.pauses.map((pause) => ({ ...pause, to: pause.to ?? day }));
    return { ...state.clock, pauses };
  }
  return routeOf(state) === 'direct' ? clockFrom(day) : null;
}

function clockFrom(startedOn: CalendarDate): Application['clock'] {
  return { startedOn, pauses: [] };
}

/** Instants are recorded in Beijing's offset, so the date is its first ten characters. */
function dayOf({ at }: ApplicationEvent): CalendarDate {
  return at.slice(0, 10);
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
  reassessment: null,
};

type ExaminationBody = Body<
  | 'examination_claimed'
  | 'examination_released'
  | 'finding_overridden'
  | 'correction_requested'
  | 'examination_decided'
>;

function examined(
  state: Application,
  body: ExaminationBody,
  event: ApplicationEvent,
): Partial<Application> {
  const examination = state.examination ?? UNEXAMINED;
  switch (body.type) {
    case 'examination_claimed':
      return {
        state: stateAfter(state, 'claim'),
        examination: { ...examination, examiner: principalOf(event.by) },
      };
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
        clock: state.clock && pausedFrom(state.clock, dayOf(event)),
      };
    case 'examination_decided':
      return {
        state: stateAfter(state, body.decision.outcome === 'accepted' ? 'accept' : 'refuse'),
        decision: body.decision,
      };
  }
}

function pausedFrom(clock: ExaminationClock, from: CalendarDate): ExaminationClock {
  return { ...clock, pauses: [...clock.pauses, { from, to: null }] };
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
