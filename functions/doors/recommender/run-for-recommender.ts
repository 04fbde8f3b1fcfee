import type { Application } from '../../../shared/domain/application/application.ts';
import type { Call, Recommender } from '../../../shared/domain/calls/call.ts';
import type { CommandData } from '../../../shared/domain/commands/commands.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import { recommenderOf } from '../../applications/access.ts';
import { callOf } from '../../applications/call-of.ts';
import { runCommand } from '../../applications/run-command.ts';
import type { Answer, CommandRequest } from '../../handler/use-case.ts';
import type { RecommenderContext } from './context.ts';
import { lateRefusal } from './recommending-time.ts';

type RecommenderCommand = 'check' | 'recommend' | 'return' | 'decline';

/** The call, and the recommender of it that an application was filed through. */
export interface Routed {
  readonly call: Call;
  readonly recommender: Recommender;
}

type Stated<C extends RecommenderCommand> = Result<CommandData<C>, Refusal>;

interface RecommenderPlan<C extends RecommenderCommand> {
  readonly type: C;
  readonly data: (routed: Routed) => Stated<C> | Promise<Stated<C>>;
  readonly answer: (next: Application) => Answer;
}

/** Gives a command of a recommender, within its time and against its quota. */
export function runForRecommender<C extends RecommenderCommand>(
  { store }: RecommenderContext,
  request: CommandRequest,
  { type, data, answer }: RecommenderPlan<C>,
): Promise<Result<Answer, Refusal>> {
  const { caller, now } = request;
  return runCommand<C>(store, request, {
    type,
    data: (_application, context) => {
      const routed = routedBy(callOf(context), caller);
      // a checklist is only a note, and may still be kept
      const late = type === 'check' ? null : lateRefusal(routed.recommender, now);
      return late ? refuse(late) : data(routed);
    },
    change: (application, context) => {
      const { quota } = routedBy(callOf(context), caller).recommender;
      return { application: { ...application, recommenderQuota: quota } };
    },
    answer,
  });
}

function routedBy(call: Call, caller: CommandRequest['caller']): Routed {
  const recommender = recommenderOf(call, caller);
  if (!recommender)
    throw new Error(`${call.id} names no recommender of ${caller.organisation.code}`);
  return { call, recommender };
}
