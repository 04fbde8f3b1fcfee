import type { Application, ApplicationEvent, ApplicationState } from './application.ts';

interface Told {
  readonly state: ApplicationState;
  readonly toldAt: string | null;
}

/** The state as those outside the office know it: a selection that they were not told of is none yet. */
export function stateAsTold({ state, toldAt }: Told): ApplicationState {
  const isDecided = state === 'selected' || state === 'not_selected';
  return isDecided && toldAt === null ? 'proposed' : state;
}

/** Whether there is a decision on the selection that the association was not told of. */
export function isUntold({ state, publication }: Pick<Application, 'state' | 'publication'>) {
  return stateAsTold({ state, toldAt: publication?.toldAt ?? null }) !== state;
}

/** The application as its association and its recommender may see it. */
export function asTold(application: Application): Application {
  if (!isUntold(application)) return application;
  return { ...application, state: 'proposed', selection: null };
}

/** Whether an event is the decision that the association was not told of. */
export function isUntoldDecision(application: Application, { body }: ApplicationEvent): boolean {
  if (body.type !== 'selection_decided') return false;
  // an earlier one, overturned since, was told
  return isUntold(application) && body.decision.at === application.selection?.at;
}
