import type { Application } from '../../../shared/domain/application/application.ts';
import type { PublicationCommand } from '../../../shared/domain/publication/publication-gates.ts';
import { decide } from '../../../shared/domain/application/decide.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept } from '../../../shared/domain/result.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import type { CommandContext } from '../../../shared/store/commands/command-store.ts';
import type { ListHead } from '../../../shared/store/publishing/published-store.ts';
import { commandAnswer } from '../../applications/command-answer.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { appendEvents } from '../../applications/append-events.ts';
import { CommandAnswer } from '../../../shared/contract/rows/shapes.ts';
import { answerOf } from '../../handler/use-case.ts';
import type { PublisherContext } from './context.ts';
import type { Asked } from './plan.ts';

export interface Moved {
  readonly applicationId: string;
  readonly version: number;
}

/** A command that a list brings to an application, and whether it has come to it already. */
export interface Step {
  readonly applicationId: string;
  readonly command: PublicationCommand;
  readonly isDone: (application: Application) => boolean;
}

const ATTEMPTS = 5;

/**
 * Moves one application as a list says, in one transaction, once: under a key of its own, derived
 * from the request that froze the list. Where it changed meanwhile it is looked at again.
 */
export async function applyStep(
  { store }: PublisherContext,
  asked: Asked,
  head: ListHead,
  step: Step,
): Promise<Result<Moved, Refusal>> {
  const { applicationId } = step;
  const request = { idempotency: keyFor(head, applicationId), now: asked.now };
  for (let attempt = 1; ; attempt += 1) {
    const done = await runIdempotently(store, request, { applicationId }, async (known) =>
      movedBy(step, asked, known),
    );
    if (done.ok) return accept({ applicationId, version: versionIn(done.value.body) });
    const isStale = done.refusal.code === 'application.changed_meanwhile';
    if (!isStale || attempt === ATTEMPTS) return done;
  }
}

function movedBy(
  { command, isDone }: Step,
  { caller, now }: Asked,
  { application: seen }: CommandContext,
): Result<AcceptedCommand, Refusal> {
  if (!seen) throw new Error('an application on a list is not there');
  const answer = (next: typeof seen) =>
    answerOf('decideSelection', 200, commandAnswer(next, false));
  if (isDone(seen)) return accept({ change: {}, answer: answer(seen) });
  const decided = decide(seen, command);
  if (!decided.ok) return decided;
  const application = appendEvents(seen, decided.value, { applicationId: seen.id, caller, now });
  return accept({ change: { application }, answer: answer(application.next) });
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
