import type { EventBody } from '../application/application.ts';
import { object } from './anyone.ts';
import { dispute, edit, submit, withdraw } from './association.ts';
import {
  dismissObjection,
  dismissObjections,
  notSelect,
  overturn,
  revoke,
  select,
  uphold,
  upholdObjection,
} from './decider.ts';
import type { AnyDefinition, CommandMetadata } from './definition.ts';
import {
  acceptFiling,
  claim,
  override,
  refuseFiling,
  release,
  requestCorrection,
} from './examiner.ts';
import { closeReview, declare, score } from './expert.ts';
import { convene, propose, recuse, replaceExpert } from './panel.ts';
import { OFFICE_OF, type Office } from '../people/offices.ts';
import { announce, publish, tell } from './publisher.ts';
import { check, decline, recommend, returnToAssociation } from './recommender.ts';
import { askRedaction, redact, refuseRedaction } from './redaction.ts';
import { noteRuleChange, reopen } from './rule-change.ts';

/** What can be done with an application once it exists: one definition each. */
export const DEFINITIONS = {
  edit,
  submit,
  withdraw,
  check,
  recommend,
  return: returnToAssociation,
  decline,
  claim,
  release,
  override,
  request_correction: requestCorrection,
  accept: acceptFiling,
  refuse: refuseFiling,
  convene,
  replace_expert: replaceExpert,
  declare,
  recuse,
  score,
  close_review: closeReview,
  propose,
  select,
  not_select: notSelect,
  tell,
  publish,
  object,
  dismiss_objection: dismissObjection,
  dismiss_objections: dismissObjections,
  uphold_objection: upholdObjection,
  announce,
  revoke,
  dispute,
  uphold,
  overturn,
  note_rule_change: noteRuleChange,
  reopen,
  ask_redaction: askRedaction,
  redact,
  refuse_redaction: refuseRedaction,
} as const satisfies Record<string, AnyDefinition>;

export type Command = keyof typeof DEFINITIONS;

/** In the order in which a round comes to them. */
export const COMMANDS = Object.keys(DEFINITIONS) as Command[];

/** What a command states, beside who gives it and when. */
export type CommandData<C extends Command> = Parameters<(typeof DEFINITIONS)[C]['body']>[0];

/** A command as it is given to an application. */
export type ApplicationCommand<C extends Command = Command> = {
  [T in C]: { readonly type: T } & CommandData<T> & CommandMetadata;
}[C];

export function definitionOf(command: Command): AnyDefinition {
  return DEFINITIONS[command];
}

/** The office that a command is given in; null for the lists of a call, and for who objects. */
export function officeOf(command: Command): Office | null {
  const { office, by } = definitionOf(command);
  return office === undefined ? (OFFICE_OF[by] ?? null) : office;
}

/** The office that whoever gave it held, which is another where an answer decides the case. */
export function officeLeft(command: Command): Office | null {
  const { leaves } = definitionOf(command);
  return leaves === undefined ? officeOf(command) : leaves;
}

/** The command that an event records. */
export function commandOf(body: EventBody): Command {
  const found = COMMANDS.find((name) => {
    const { event, isOwn } = definitionOf(name);
    // the type of the event says which body it has
    return event === body.type && (isOwn?.(body as never) ?? true);
  });
  if (!found) throw new Error(`no command makes ${body.type}`);
  return found;
}
