import type { Application, ApplicationState, EventBody } from './application.ts';
import { type Command, COMMANDS, definitionOf } from '../commands/commands.ts';
import { CONDITIONS, type Conditional } from '../commands/conditions.ts';
import type { Step } from '../commands/definition.ts';
import type { By } from '../people/caller.ts';
import type { Refusal } from '../refusal.ts';

type Placed = Conditional & Pick<Application, 'state'>;
type StepBy = Step & { readonly by: By };
type StepsBy = Partial<Record<ApplicationState, readonly StepBy[]>>;

/**
 * Who may do what in which state, and where it leads, read off the definitions of the commands. A
 * cell that is absent is forbidden.
 */
export const LIFECYCLE = Object.fromEntries(
  COMMANDS.map((command) => [command, stepsOf(command)]),
) as Readonly<Record<Command, StepsBy>>;

function stepsOf(command: Command): StepsBy {
  const { by, steps } = definitionOf(command);
  return Object.fromEntries(
    Object.entries(steps).map(([from, all]) => [from, all.map((step) => ({ ...step, by }))]),
  );
}

function stepFor(application: Placed, command: Command, body?: EventBody): StepBy | undefined {
  return LIFECYCLE[command][application.state]?.find(
    ({ when }) => when === undefined || CONDITIONS[when](application, body),
  );
}

/** Where a command leads from here by its event, whoever gives it; a fault where it leads nowhere. */
export function stateAfter(
  application: Placed,
  command: Command,
  body?: EventBody,
): ApplicationState {
  const step = stepFor(application, command, body);
  if (!step) throw new Error(`${command} leads nowhere from ${application.state}`);
  return step.to;
}

/** The commands that a role may give to an application in its present state. */
export function allowed(application: Placed, role: By): Command[] {
  return COMMANDS.filter((command) => mayEver(command, role) && stepFor(application, command));
}

/** Whether a role may ever give a command: asked first, so that a stranger learns no state. */
export function mayEver(command: Command, role: By): boolean {
  return definitionOf(command).by === role;
}

/**
 * Why a command is refused, or null where the lifecycle permits it: the role first, then the state.
 * Whose application it is, is asked before this, by the use case.
 */
export function refusalOf(application: Placed, command: Command, role: By): Refusal | null {
  if (!mayEver(command, role)) return { code: 'caller.forbidden' };
  if (stepFor(application, command)) return null;
  const { state } = application;
  return { code: 'application.not_from_here', state, allowed: allowed(application, role) };
}
