import type { Application, EventBody } from './application.ts';
import type { DraftContent } from './content.ts';
import { guard } from './guard.ts';
import { foldedContent } from './pasted-content.ts';
import { numbersOf } from './sections.ts';
import { type ApplicationCommand, definitionOf } from '../commands/commands.ts';
import type { People } from '../commands/definition.ts';
import type { Refusal } from '../refusal.ts';
import { type Result, accept, refuse } from '../result.ts';

/** What happens: the event's body, and beside it the personal data that it sets, if any. */
export interface Decided {
  readonly body: EventBody;
  readonly people: People | null;
}

/** Begins an application: there is nothing yet that it could be given to. */
export interface StartCommand {
  readonly type: 'start';
  readonly callId: string;
  readonly association: Application['association'];
  readonly copiedFrom: string | null;
  readonly content: DraftContent;
}

/**
 * What a command makes of an application (null: there is none yet): the events, or the refusal of
 * the lifecycle, of the person, or of what else the command hangs on. Pure.
 */
export function decide(
  state: Application | null,
  command: ApplicationCommand | StartCommand,
): Result<Decided[], Refusal> {
  if (command.type === 'start') return accept([start(command)]);
  if (!state) throw new Error(`${command.type} of an application that was never started`);
  const definition = definitionOf(command.type);
  // its name in the table says which data a command has
  const stated = command as never;
  const refusal =
    guard(state, command.type, command.issuedBy) ?? definition.gate?.(state, stated) ?? null;
  if (refusal) return refuse(refusal);
  const body = definition.body(stated, state);
  if (!body) return accept([]);
  const people = definition.people?.(stated, state) ?? null;
  return accept([{ body: { type: definition.event, ...body } as EventBody, people }]);
}

function start({ type: _type, content: pasted, ...origin }: StartCommand): Decided {
  const content = foldedContent(pasted);
  const { people, ...sections } = content;
  return {
    body: { type: 'application_started', ...origin, ...numbersOf(content), sections },
    people: people ?? null,
  };
}
