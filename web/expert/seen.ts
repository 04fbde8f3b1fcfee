import { type PilotsClient, ProblemError, dataOf } from '../../shared/client/client.ts';
import type { Call, QueueLine } from '../data/answers.ts';
import type { DossierPlace, PanelReviewView } from '../dossier/review-view.ts';

/** Before the declaration the line of the queue is all that an expert sees. */
export type Seen =
  | { readonly call: Call; readonly view: PanelReviewView }
  | { readonly line: QueueLine };

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
    const isUndeclared =
      error instanceof ProblemError && error.problem.code === 'review.not_declared';
    const line = isUndeclared ? await lineOf(api, path) : undefined;
    if (!line) throw error;
    return { line };
  }
}

/** Its line in the expert's queue, page by page. */
async function lineOf(
  api: PilotsClient,
  { callId, applicationId }: DossierPlace,
): Promise<QueueLine | undefined> {
  let cursor: string | undefined;
  do {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(api, callId, cursor);
    const found = page.applications.find(({ id }) => id === applicationId);
    if (found) return found;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return undefined;
}

async function pageOf(api: PilotsClient, callId: string, cursor: string | undefined) {
  return dataOf(
    await api.GET('/v1/expert/calls/{callId}/applications', {
      params: { path: { callId }, query: { ...(cursor && { cursor }) } },
    }),
  );
}
