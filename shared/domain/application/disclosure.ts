import type { Application, ApplicationEvent, ApplicationState } from './application.ts';

interface Disclosure {
  readonly state: ApplicationState;
  readonly toldAt: string | null;
}

/** The state as those outside the office know it: a selection that they were not told of is none yet. */
export function disclosedState({ state, toldAt }: Disclosure): ApplicationState {
  const isDecided = state === 'selected' || state === 'not_selected';
  return isDecided && toldAt === null ? 'proposed' : state;
}

/** Whether there is a decision on the selection that the association was not told of. */
export function isUndisclosed({ state, publication }: Pick<Application, 'state' | 'publication'>) {
  return disclosedState({ state, toldAt: publication?.toldAt ?? null }) !== state;
}

/** Whether there is anything in a filing for a decider: something was proposed or disputed. */
export function isForDeciders({
  submission,
  review,
  reconsideration,
}: Pick<Application, 'submission' | 'review' | 'reconsideration'>): boolean {
  return submission !== null && Boolean(review?.proposal ?? reconsideration);
}

/** The application as its association and its recommender may see it: who had a file redacted is not for them. */
export function asDisclosed({ redactions: _redactions, ...application }: Application): Application {
  if (!isUndisclosed(application)) return application;
  return { ...application, state: 'proposed', selection: null };
}

/** Whether an event is the decision that the association was not told of. */
export function isUndisclosedDecision(
  application: Application,
  { body }: ApplicationEvent,
): boolean {
  if (body.type !== 'selection_decided') return false;
  // an earlier one, overturned since, was told
  return isUndisclosed(application) && body.decision.at === application.selection?.at;
}
