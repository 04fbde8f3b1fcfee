import { APPLICATION_STATES, type Application, type ApplicationState } from './application.ts';
import type { Role } from './caller.ts';
import type { Refusal } from './refusal.ts';

/** What can be done with an application once it exists. */
export const COMMANDS = ['edit', 'submit', 'withdraw'] as const;
export type Command = (typeof COMMANDS)[number];

interface Step {
  readonly by: readonly Role[];
  readonly to: ApplicationState;
}

/** Who may do what in which state, and where it leads. A cell that is absent is forbidden. */
export const LIFECYCLE: Record<Command, Partial<Record<ApplicationState, Step>>> = {
  edit: {
    draft: { by: ['association'], to: 'draft' },
  },
  submit: {
    draft: { by: ['association'], to: 'submitted' },
  },
  withdraw: {
    draft: { by: ['association'], to: 'withdrawn' },
    submitted: { by: ['association'], to: 'withdrawn' },
  },
};

/** The commands that a role may give to an application in its present state. */
export function allowed(application: Pick<Application, 'state'>, role: Role): Command[] {
  return COMMANDS.filter((command) => LIFECYCLE[command][application.state]?.by.includes(role));
}

/** Whether a role may ever give a command: asked first, so that a stranger learns no state. */
export function mayEver(command: Command, role: Role): boolean {
  return APPLICATION_STATES.some((state) => LIFECYCLE[command][state]?.by.includes(role));
}

/**
 * Why a command is refused, or null where the lifecycle permits it: the role first, then the state.
 * Whose application it is, is asked before this, by the use case.
 */
export function refusalOf(application: Application, command: Command, role: Role): Refusal | null {
  if (!mayEver(command, role)) return { code: 'caller.forbidden' };
  const commands = allowed(application, role);
  if (commands.includes(command)) return null;
  return { code: 'application.not_from_here', state: application.state, allowed: commands };
}
