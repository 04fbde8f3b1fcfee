import type { Application } from '../../shared/domain/application/application.ts';

/** What is told of an application after a reviewer's command, done or only tried. */
export function commandAnswer(application: Application, dryRun: boolean | undefined) {
  const { id, callId, state, version, updatedAt } = application;
  return { id, callId, state, version, updatedAt, dryRun: dryRun === true };
}
