import type { Application } from '../../../shared/domain/application/application.ts';
import type { ApplicationCommand } from '../../../shared/domain/commands/commands.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../shared/domain/result.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import type { ListHead } from '../../../shared/store/publishing/published-store.ts';
import { commandAnswer } from '../../applications/command-answer.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { applyCommand } from '../../applications/run-command.ts';
import { CommandAnswer } from '../../../shared/contract/rows/shapes.ts';
import type { Answer } from '../../handler/use-case.ts';
import type { PublisherContext } from './context.ts';
import type { PublishRequest } from './plan.ts';

/** An application that a list has brought further, to this version. */
export interface MovedApplication {
  readonly applicationId: string;
  readonly version: number;
}

/** A command that a list brings to an application, and whether it has come to it already. */
export interface Step {
  readonly applicationId: string;
  readonly command: ApplicationCommand<'publish' | 'tell' | 'announce'>;
  readonly isDone: (application: Application) => boolean;
}

const ATTEMPTS = 5;

/**
 * Moves one application as a list says, in one transaction, once: under a key of its own, derived
 * from the request that froze the list. Where it changed meanwhile it is looked at again.
 */
export async function applyStep(
  { store }: PublisherContext,
  request: PublishRequest,
  head: ListHead,
  planned: Step,
): Promise<Result<MovedApplication, Refusal>> {
  const { applicationId } = planned;
  const step = { idempotency: keyFor(head, applicationId), now: request.now };
  for (let attempt = 1; ; attempt += 1) {
    const done = await runIdempotently(store, step, { applicationId }, async ({ application }) =>
      stepOn(application, planned, request),
    );
    if (done.ok) return accept({ applicationId, version: versionIn(done.value.body) });
    const isStale = done.refusal.code === 'application.changed_meanwhile';
    if (!isStale || attempt === ATTEMPTS) return done;
  }
}

function stepOn(
  seen: Application | null,
  { command, isDone }: Step,
  { caller: issuedBy, now }: PublishRequest,
): Result<AcceptedCommand, Refusal> {
  if (!seen) throw new Error('an application on a list is not there');
  if (isDone(seen)) return accept({ change: {}, answer: answerFor(seen) });
  const applied = applyCommand(seen, command, { applicationId: seen.id, issuedBy, now });
  if (!applied.ok) return applied;
  return accept({ change: { application: applied.value }, answer: answerFor(applied.value.next) });
}

/** Kept for a retry of this step, and sent to nobody: the list is what is answered. */
function answerFor(next: Application): Answer {
  return { status: 200, headers: {}, body: JSON.stringify(commandAnswer(next, false)) };
}

function keyFor({ request, kind, callId, number }: ListHead, applicationId: string) {
  return {
    scope: request.scope,
    key: `${request.key}/${applicationId}`,
    fingerprint: hashOf({ kind, callId, number, applicationId }),
  };
}

function versionIn(body: string): number {
  return CommandAnswer.parse(JSON.parse(body)).version;
}
