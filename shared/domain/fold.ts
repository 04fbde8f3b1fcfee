import type { Application, ApplicationEvent, EventBody } from './application.ts';
import { CONTENT_SECTIONS, type DraftContent } from './content.ts';

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
    ...changed(state, event.body, people),
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
  };
}

function changed(
  state: Application,
  body: Exclude<EventBody, { type: 'application_started' }>,
  people: People | null,
): Partial<Application> {
  switch (body.type) {
    case 'application_edited':
      return {
        content: merged(state.content, body.sections, body.removed, people),
        standardNumber: body.standardNumber,
      };
    case 'application_submitted':
      return { state: 'submitted', submission: body.submission };
    case 'application_withdrawn':
      return { state: 'withdrawn' };
  }
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
