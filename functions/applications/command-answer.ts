import type { Application } from '../../shared/domain/application/application.ts';
import type { CommandAnswer } from '../../shared/contract/rows/shapes.ts';
import type { Operation, Routes } from '../../shared/contract/routes.ts';
import { type Answer, type CommandRequest, answerOf, etag } from '../handler/use-case.ts';

/** The operations that give one command to one application, all answered alike. */
type CommandOperation = {
  [O in Operation]: Routes[O]['answer']['body'] extends typeof CommandAnswer ? O : never;
}[Operation];

/** How an operation is answered for the application that its command made, or would make. */
export function answering(
  operation: CommandOperation,
  { query }: Pick<CommandRequest, 'query'>,
): (next: Application) => Answer {
  return (next) =>
    answerOf(operation, 200, commandAnswer(next, query?.dryRun), { etag: etag(next.version) });
}

/** What an application has come to by a command, done or only tried. */
export function commandAnswer(application: Application, dryRun: boolean | undefined) {
  const { id, callId, state, version, updatedAt } = application;
  return { id, callId, state, version, updatedAt, dryRun: dryRun === true };
}
