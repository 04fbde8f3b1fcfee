import { type PilotsClient, ProblemError, dataOf } from '../../shared/client/client.ts';
import type { Call, QueueLine } from '../data/answers.ts';
import type { DossierPlace, PanelReviewView } from '../dossier/review-view.ts';
import { type AskQueue, allOf } from '../queue/queue-table.tsx';

/** Before the declaration the line of the queue is all that an expert sees; once it is over, nothing. */
export type Seen =
  | { readonly call: Call; readonly view: PanelReviewView }
  | { readonly line: QueueLine }
  | { readonly over: 'out' | 'ended' };

/** What the expert may see of an application by now. */
export async function readSeen(api: PilotsClient, path: DossierPlace): Promise<Seen> {
  try {
    const [view, call] = await Promise.all([
      api.GET('/v1/expert/calls/{callId}/applications/{applicationId}', { params: { path } }),
      api.GET('/v1/calls/{callId}', { params: { path: { callId: path.callId } } }),
    ]);
    // the same schema made both types: the client's knows less of what a text is
    return { view: dataOf(view) as PanelReviewView, call: dataOf(call) };
  } catch (error) {
    const code = error instanceof ProblemError ? error.problem.code : null;
    if (code === 'review.recused') return { over: 'out' };
    if (code !== 'review.not_declared') throw error;
    const all = await allOf(api, queueOf(path.callId));
    const line = all.applications.find(({ id }) => id === path.applicationId);
    // what the chair has closed is asked of nobody any more
    return line ? { line } : { over: 'ended' };
  }
}

/** The next one below a case, and from the top again, that has no score yet; null: all have. */
export async function nextToReview(
  api: PilotsClient,
  { callId, applicationId }: DossierPlace,
): Promise<QueueLine | null> {
  const { applications } = await allOf(api, queueOf(callId));
  const at = applications.findIndex(({ id }) => id === applicationId);
  const others = [...applications.slice(at + 1), ...applications.slice(0, Math.max(at, 0))];
  return others.find(({ hasScored }) => !hasScored) ?? null;
}

/** What the expert is asked to review in a call. */
export function queueOf(callId: string): AskQueue {
  return (api, cursor) =>
    api.GET('/v1/expert/calls/{callId}/applications', {
      params: { path: { callId }, query: { limit: 100, ...(cursor && { cursor }) } },
    });
}
