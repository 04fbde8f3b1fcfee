import type {
  Application,
  ApplicationEvent,
  ApplicationState,
  EventBody,
} from '../application/application.ts';
import type { DraftContent } from '../application/content.ts';
import type { CalendarDate } from '../calendar.ts';
import type { By, Caller } from '../people/caller.ts';
import type { Office } from '../people/offices.ts';
import type { Refusal } from '../refusal.ts';
import type { Condition } from './conditions.ts';

/** Who gives a command; an objection is anybody's. */
export type Issuer = Omit<Caller, 'role'> & { readonly role: By };

/** What is known of every command besides what it states. */
export interface CommandMetadata {
  readonly issuedBy: Issuer;
  /** The day in Beijing. */
  readonly on: CalendarDate;
}

/** Where a command leads from a state; without `when`, always. */
export interface Step {
  readonly to: ApplicationState;
  readonly when?: Condition;
}

export type Steps = Partial<Record<ApplicationState, readonly Step[]>>;

export type People = NonNullable<DraftContent['people']>;
type EventType = EventBody['type'];
type BodyOf<T extends EventType> = Extract<EventBody, { type: T }>;
export type EventMetadata = Pick<ApplicationEvent, 'at' | 'by' | 'sequence'>;

/**
 * All that there is to say of one command: who gives it, where it leads, what stands in its way, the
 * event that it makes, and what that event changes. Lifecycle, `decide`, `fold`, the permission page
 * and the tests follow from the definitions.
 */
export interface Definition<T extends EventType, Data extends object> {
  /** The role that may give it. */
  readonly by: By;
  /** The office that it is given in, where that does not follow from the role; null: in none. */
  readonly office?: Office | null;
  /** The office that it is afterwards, where that is another; null: none. */
  readonly leaves?: Office | null;
  /** Whether anybody of the role gives it, and not only who holds the case. */
  readonly isOfAny?: boolean;
  /** Where it leads from each state; from a state that is absent it is refused. */
  readonly steps: Steps;
  /** Whether a page offers it to this person, where that hangs on more than who may give it. */
  readonly isOffered?: (state: Application, issuer: Issuer) => boolean;
  /** What depends on the panel, the day or what was stated before. Absent: nothing. */
  readonly gate?: (state: Application, command: Data & CommandMetadata) => Refusal | null;
  /**
   * What others may have done since the version that was seen without it being another case: it is
   * given to the version of now. Absent: nothing.
   */
  readonly regardless?: readonly EventType[];
  /** The event that it makes, named after its intent. */
  readonly event: T;
  /** What the event records of what the command states; null where nothing changes. */
  readonly body: (data: Data, state: Application) => Omit<BodyOf<T>, 'type'> | null;
  /** The personal data that stand beside the event. Absent: none. */
  readonly people?: (data: Data, state: Application) => People | null;
  /** Which of the events are this command's, where another makes events of the same type. */
  readonly isOwn?: (body: BodyOf<T>) => boolean;
  /** What the event changes besides state and version. Absent: nothing. */
  readonly apply?: (
    state: Application,
    body: BodyOf<T>,
    metadata: EventMetadata & { readonly people: People | null },
  ) => Partial<Application>;
}

/** Any definition, for those who take one from the table by its name. */
export type AnyDefinition = Omit<Definition<EventType, never>, 'isOwn' | 'apply'> & {
  readonly isOwn?: (body: never) => boolean;
  readonly apply?: (
    state: Application,
    body: never,
    metadata: EventMetadata & { readonly people: People | null },
  ) => Partial<Application>;
};

/** One command; the types of event and data are those that it names. */
export function command<T extends EventType, Data extends object>(
  definition: Definition<T, Data>,
): Definition<T, Data> {
  return definition;
}

/** The same way from each of these states. */
export function steps(from: readonly ApplicationState[], ...to: readonly Step[]): Steps {
  return Object.fromEntries(from.map((state) => [state, to]));
}

/** Each of these states stays as it is. */
export function staying(states: readonly ApplicationState[]): Steps {
  return Object.fromEntries(states.map((state) => [state, [{ to: state }]]));
}
