import type { Application, EventBody, Submission } from './application.ts';
import type { Role } from './caller.ts';
import { CONTENT_SECTIONS, type DraftContent } from './content.ts';
import type { People } from './fold.ts';
import { normaliseStandardNumber } from './identifiers.ts';
import { refusalOf } from './lifecycle.ts';
import type { Refusal } from './refusal.ts';
import { type Result, accept, refuse } from './result.ts';

/** A command that has passed what depends on clock, call and rules, with the role that gives it. */
export type ApplicationCommand =
  | {
      type: 'start';
      callId: string;
      association: Application['association'];
      copiedFrom: string | null;
      content: DraftContent;
    }
  | { type: 'edit'; by: Role; content: DraftContent }
  | { type: 'submit'; by: Role; submission: Submission }
  | { type: 'withdraw'; by: Role; reason: string };

/** What happens: the event's body, and beside it the personal data that it sets, if any. */
export interface Decided {
  readonly body: EventBody;
  readonly people: People | null;
}

/**
 * What a command makes of an application (null: there is none yet): the events, or the refusal of
 * the lifecycle. Pure. An edit that changes nothing makes no event.
 */
export function decide(
  state: Application | null,
  command: ApplicationCommand,
): Result<Decided[], Refusal> {
  if (command.type === 'start') return accept([start(command)]);
  if (!state) throw new Error(`${command.type} of an application that was never started`);
  const refusal = refusalOf(state, command.type, command.by);
  if (refusal) return refuse(refusal);
  switch (command.type) {
    case 'edit':
      return accept(edit(state, command.content));
    case 'submit':
      return accept([
        { body: { type: 'application_submitted', submission: command.submission }, people: null },
      ]);
    case 'withdraw':
      return accept([
        { body: { type: 'application_withdrawn', reason: command.reason }, people: null },
      ]);
  }
}

/** The number under which the uniqueness guard knows a content; null where none can be read. */
export function standardNumberOf(content: DraftContent): string | null {
  const stated = content.standard?.number;
  return stated === undefined ? null : normaliseStandardNumber(stated);
}

function start(command: Extract<ApplicationCommand, { type: 'start' }>): Decided {
  const { type: _type, content, ...origin } = command;
  const { people, ...sections } = content;
  const standardNumber = standardNumberOf(content);
  return {
    body: { type: 'application_started', ...origin, standardNumber, sections },
    people: people ?? null,
  };
}

function edit(state: Application, content: DraftContent): Decided[] {
  const differing = CONTENT_SECTIONS.filter((name) => !same(state.content[name], content[name]));
  if (differing.length === 0) return [];
  const removed = differing.filter((name) => content[name] === undefined);
  const { people, ...sections } = Object.fromEntries(
    differing.filter((name) => content[name] !== undefined).map((name) => [name, content[name]]),
  ) as DraftContent;
  const standardNumber = standardNumberOf(content);
  return [
    {
      body: { type: 'application_edited', standardNumber, sections, removed },
      people: people ?? null,
    },
  ];
}

/** Contents are parsed JSON in the schema's order; at worst an equal section is recorded again. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
