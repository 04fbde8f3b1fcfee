import type { Application, ApplicationEvent, EventBody } from './application.ts';
import { withHands } from './hands.ts';
import { stateAfter } from './lifecycle.ts';
import { merged } from './sections.ts';
import { commandOf, definitionOf, officeLeft } from '../commands/commands.ts';
import type { People } from '../commands/definition.ts';
import { personsOf } from '../people/caller.ts';

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

/** The application after one more event: what its command changes, and where that leads. */
export function evolve(state: Application | null, { event, people }: StoredEvent): Application {
  const { body, at, by, sequence } = event;
  if (body.type === 'application_started') {
    if (state) throw new Error(`${event.applicationId} was started already`);
    return started(event, body, people);
  }
  if (!state) throw new Error(`${body.type} without a start`);
  const command = commandOf(body);
  return {
    ...state,
    // the command says which body its event has
    ...definitionOf(command).apply?.(state, body as never, { at, by, sequence, people }),
    hands: withHands(state.hands, officeLeft(command), personsOf(by)),
    state: stateAfter(state, command, body),
    version: sequence,
    head: event.hash,
    updatedAt: at,
  };
}

function started(
  event: ApplicationEvent,
  body: Extract<EventBody, { type: 'application_started' }>,
  people: People | null,
): Application {
  return {
    id: event.applicationId,
    callId: body.callId,
    association: body.association,
    state: 'draft',
    version: event.sequence,
    head: event.hash,
    content: merged({}, body.sections, { removed: [], people }),
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
    hands: withHands([], 'filing', personsOf(event.by)),
  };
}
