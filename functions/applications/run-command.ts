import type { Application } from '../../shared/domain/application/application.ts';
import { decide, type StartCommand } from '../../shared/domain/application/decide.ts';
import { guard } from '../../shared/domain/application/guard.ts';
import { mayEver } from '../../shared/domain/application/lifecycle.ts';
import { beijingDate } from '../../shared/domain/calendar.ts';
import type {
  ApplicationCommand,
  Command,
  CommandData,
} from '../../shared/domain/commands/commands.ts';
import type { Issuer } from '../../shared/domain/commands/definition.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import type { Change } from '../../shared/store/commands/change.ts';
import type {
  CommandContext,
  CommandStore,
  ContextQuery,
} from '../../shared/store/commands/command-store.ts';
import { runIdempotently } from '../handler/idempotent.ts';
import type { Answer, CommandRequest } from '../handler/use-case.ts';
import { findFor } from './access.ts';
import { appendEvents } from './append-events.ts';

type Stated<C extends Command> = Result<CommandData<C>, Refusal>;
export type AppliedCommand = NonNullable<Change['application']>;

/** A command, and what it states. */
export interface Act<C extends Command> {
  readonly type: C;
  /** What the command states, or why it does not hold. */
  readonly data: (
    application: Application,
    context: CommandContext,
    firstAt: Date,
  ) => Stated<C> | Promise<Stated<C>>;
}

/** What a use case says of its command; everything else is the same for all. */
interface CommandPlan<C extends Command> extends Act<C> {
  /** Its time is limited: `data` is told when the request first came in. */
  readonly isTimed?: boolean;
  /** What is read besides the call and the application. */
  readonly query?: Pick<ContextQuery, 'association' | 'subjects'>;
  /** What changes in the same transaction; absent: the application alone. */
  readonly change?: (applied: AppliedCommand, context: CommandContext) => Change;
  readonly answer: (next: Application, context: CommandContext) => Answer;
}

/**
 * Gives a command to an application once, or tries it: the one way for all doors. Role, whose it is,
 * state, version seen and person are asked first; then what it states; then what it hangs on besides.
 */
export function runCommand<C extends Command>(
  store: CommandStore,
  request: CommandRequest,
  plan: CommandPlan<C>,
): Promise<Result<Answer, Refusal>> {
  const query = { ...request.params, ...plan.query, isTimed: plan.isTimed ?? false };
  return runIdempotently(store, request, query, async (context, firstAt) => {
    const applied = await carriedOut(request, plan, { context, firstAt });
    if (!applied.ok) return applied;
    // what changes nothing leaves nothing but its answer
    const isChange = applied.value.events.length > 0;
    const change = plan.change?.(applied.value, context) ?? { application: applied.value };
    const answer = plan.answer(applied.value.next, context);
    return accept({ change: isChange ? change : {}, answer });
  });
}

/** What an act comes to as things stand, or why it does not; nothing is written. */
export async function carriedOut<C extends Command>(
  request: Pick<CommandRequest, 'params' | 'caller' | 'ifMatch' | 'now'>,
  { type, data }: Act<C>,
  { context, firstAt }: { readonly context: CommandContext; readonly firstAt: Date },
): Promise<Result<AppliedCommand, Refusal>> {
  const admitted = admit(request, type, context);
  if (!admitted.ok) return admitted;
  const application = admitted.value;
  const stated = await data(application, context, firstAt);
  if (!stated.ok) return stated;
  const { caller: issuedBy, now } = request;
  const command = commandOf(type, stated.value, { issuedBy, now });
  return applyCommand(application, command, { applicationId: application.id, issuedBy, now });
}

/** The application where the caller may give it this command, by the version that was seen. */
export function admit(
  request: Pick<CommandRequest, 'params' | 'caller' | 'ifMatch'>,
  command: Command,
  context: Pick<CommandContext, 'application' | 'call'>,
): Result<Application, Refusal> {
  const { caller, ifMatch } = request;
  if (!mayEver(command, caller.role)) return refuse({ code: 'caller.forbidden' });
  const found = findFor(request, context);
  if (!found.ok) return found;
  const refusal = guard(found.value, command, caller, ifMatch);
  return refusal ? refuse(refusal) : found;
}

interface Issue {
  readonly issuedBy: Issuer;
  readonly now: Date;
}

/** A command with who gives it, and when. */
export function commandOf<C extends Command>(
  type: C,
  data: CommandData<C>,
  { issuedBy, now }: Issue,
): ApplicationCommand {
  // its data are those of its type, which is all that a command is
  return { ...data, type, issuedBy, on: beijingDate(now) } as unknown as ApplicationCommand;
}

/** What a command makes of an application, fastened to its history; nothing is written yet. */
export function applyCommand(
  seen: Application | null,
  command: ApplicationCommand | StartCommand,
  { applicationId, issuedBy, now }: Issue & { readonly applicationId: string },
): Result<AppliedCommand, Refusal> {
  const decided = decide(seen, command);
  if (!decided.ok) return decided;
  return accept(appendEvents(seen, decided.value, { applicationId, issuedBy, now }));
}
