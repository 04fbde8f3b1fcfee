import { useLocation } from 'preact-iso/router';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import type { QueueLine } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import type { ReviewView } from '../dossier/review-view.ts';
import { KeyLink } from '../parts/actions/key-link.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { EXAMINER_WORDS as W } from './words.ts';

type View = keyof typeof W.views;

/** The view of the queue that an address names; without one, what waits for anybody. */
export function viewIn(query: Readonly<Record<string, string | undefined>>): View {
  const all = Object.keys(W.views) as View[];
  return all.find((each) => each === query['view']) ?? 'unclaimed';
}

/** Where a case opens, so that one can go on through the view of the queue that it was opened from. */
export function caseAddress(
  place: { readonly callId: string; readonly applicationId: string },
  view: View,
): string {
  return `${addressOf(ADDRESSES.examination, place)}?view=${view}`;
}

/** The queue, in the view that a case was opened from. */
export function queueAddress(callId: string, view: View): string {
  return `${ADDRESSES.examiner}?call=${encodeURIComponent(callId)}&view=${view}`;
}

/** The way on: the next case of the queue; after the last one, the queue. */
export function NextCase({ view }: { readonly view: Pick<ReviewView, 'id' | 'callId'> }) {
  const reader = useReader();
  const { query } = useLocation();
  const { id, callId } = view;
  const from = viewIn(query);
  // as the queue was when the case was opened: what is decided leaves it
  const answer = useAnswer((api) => lineAfter(api, { id, callId }, from), [id, callId, from]);
  const line = answer.state === 'ready' ? answer.data : undefined;
  const to = line
    ? caseAddress({ callId, applicationId: line.id }, from)
    : queueAddress(callId, from);
  if (line === undefined) return null;
  return (
    <KeyLink to={to} shortcut="n">
      {reader.say(line ? W.next : W.nextNone)}
    </KeyLink>
  );
}

/** The line below a case; where it is not in the queue, the first one; null where nothing waits. */
async function lineAfter(
  api: PilotsClient,
  { id, callId }: Pick<ReviewView, 'id' | 'callId'>,
  queue: View,
): Promise<QueueLine | null> {
  const all: QueueLine[] = [];
  let cursor: string | null = null;
  do {
    const query: { queue: View; limit: number; cursor?: string } = {
      queue,
      limit: 100,
      ...(cursor && { cursor }),
    };
    const page: { applications: QueueLine[]; nextCursor: string | null } = dataOf(
      await api.GET('/v1/examiner/calls/{callId}/applications', {
        params: { path: { callId }, query },
      }),
    );
    all.push(...page.applications);
    cursor = page.nextCursor;
    const at = all.findIndex((line) => line.id === id);
    const below = at < 0 ? undefined : all[at + 1];
    if (below) return below;
  } while (cursor !== null);
  const isIn = all.some((line) => line.id === id);
  return isIn ? null : (all[0] ?? null);
}
