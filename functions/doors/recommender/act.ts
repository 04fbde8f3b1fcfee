import type { Caller } from '../../../shared/domain/people/caller.ts';
import { type ApplicationCommand, decide } from '../../../shared/domain/application/decide.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { commandAnswer } from '../../applications/command-answer.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { appendEvents } from '../../applications/append-events.ts';
import { type Answer, type Idempotency, answerOf, etag } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';
import { lateRefusal } from './recommending-time.ts';
import { type Routed, routedFor } from './routed.ts';

type CommandType = 'check' | 'recommend' | 'return' | 'decline';
type RecommendersCommand = Extract<ApplicationCommand, { type: CommandType }>;

/** What every command of a recommender on one application states. */
export interface Asked {
  readonly params: { readonly callId: string; readonly applicationId: string };
  readonly query: { readonly dryRun?: boolean | undefined };
  readonly caller: Caller;
  readonly ifMatch: number;
  readonly idempotency: Idempotency;
  readonly now: Date;
}

/** What is commanded of an application that such a command may be given to, or why it is not. */
export type Commanding = (
  routed: Routed,
) => Result<RecommendersCommand, Refusal> | Promise<Result<RecommendersCommand, Refusal>>;

/** Gives one command of a recommender to an application, in one transaction. */
export async function act(
  { store }: RecommenderContext,
  asked: Asked,
  type: CommandType,
  commanding: Commanding,
): Promise<Result<Answer, Refusal>> {
  const { params, now } = asked;
  return runIdempotently(store, asked, params, async (known) => {
    const found = routedFor(type, known, asked);
    if (!found.ok) return found;
    // a checklist is only a note, and may still be kept
    const late = type === 'check' ? null : lateRefusal(found.value.recommender, now);
    if (late) return refuse(late);
    const command = await commanding(found.value);
    return command.ok ? acted(asked, found.value, command.value) : command;
  });
}

function acted(
  { caller, now, query }: Asked,
  { application: seen, recommender }: Routed,
  command: RecommendersCommand,
): Result<AcceptedCommand, Refusal> {
  const decided = decide(seen, command);
  if (!decided.ok) return decided;
  const application = appendEvents(seen, decided.value, { applicationId: seen.id, caller, now });
  const { next } = application;
  const told = commandAnswer(next, query.dryRun);
  return accept({
    change: { application: { ...application, recommenderQuota: recommender.quota } },
    // the four commands are answered alike
    answer: answerOf('recommendApplication', 200, told, { etag: etag(next.version) }),
  });
}
