import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { QueueLine } from '../../data/answers.ts';
import { ifMatch, newKey } from '../../data/api.ts';
import { type Failure, failureOf } from '../../data/failure.ts';
import type { Act } from '../../dossier/act-bar.tsx';
import { type ActKind, actFor, tickedOf } from '../acts.ts';

/** What is to be done with several, and what is said of each. */
export interface ManyAct {
  readonly kind: ActKind;
  /** The checklist of the call. */
  readonly items: readonly string[];
  readonly reason: string;
}

/** One of them as it was tried: it can be done, its checklist is not ticked yet, or it was refused. */
export interface Tried {
  readonly line: QueueLine;
  /** How it is done; null: it cannot be. */
  readonly act: Act | null;
  readonly left: number;
  readonly failure: Failure | null;
}

/** Whether each of them could be done, one after another; nothing is written. */
export async function tryMany(
  api: PilotsClient,
  lines: readonly QueueLine[],
  asked: ManyAct,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const line of lines) tried.push(await tryOne(api, line, asked));
  return tried;
}

async function tryOne(
  api: PilotsClient,
  line: QueueLine,
  { kind, items, reason }: ManyAct,
): Promise<Tried> {
  try {
    const ticked = kind === 'recommend' ? await tickedIn(api, line) : items;
    const left = items.filter((item) => !ticked.includes(item)).length;
    if (left > 0) return { line, act: null, left, failure: null };
    const act = actFor(kind, ticked);
    await giveOne(api, { line, act, reason, query: { dryRun: 'true' } });
    return { line, act, left, failure: null };
  } catch (thrown) {
    return { line, act: null, left: 0, failure: failureOf(thrown) };
  }
}

/** What was ticked of its checklist, item by item, on its own page. */
async function tickedIn(api: PilotsClient, line: QueueLine): Promise<readonly string[]> {
  const path = { callId: line.callId, applicationId: line.id };
  const view = dataOf(
    await api.GET('/v1/recommender/calls/{callId}/applications/{applicationId}', {
      params: { path },
    }),
  );
  return tickedOf(view);
}

interface ActOnLine {
  readonly line: QueueLine;
  readonly act: Act;
  readonly reason: string;
  readonly query?: { readonly dryRun: 'true' };
}

async function giveOne(api: PilotsClient, { line, act, reason, query }: ActOnLine): Promise<void> {
  const path = { callId: line.callId, applicationId: line.id };
  const header = { ...ifMatch(line.version), 'Idempotency-Key': newKey() };
  await act.give(api, { path, header, ...(query && { query }) }, reason, []);
}

/** What became of those that were done: which were refused all the same. */
export interface Done {
  readonly count: number;
  readonly refused: readonly { readonly line: QueueLine; readonly failure: Failure }[];
}

/** Does what can be done, in the order of the list, which is the order of recommendations. */
export async function giveMany(
  api: PilotsClient,
  tried: readonly Tried[],
  reason: string,
): Promise<Done> {
  const refused: { line: QueueLine; failure: Failure }[] = [];
  let count = 0;
  for (const { line, act } of tried) {
    if (!act) continue;
    try {
      await giveOne(api, { line, act, reason });
      count += 1;
    } catch (thrown) {
      refused.push({ line, failure: failureOf(thrown) });
    }
  }
  return { count, refused };
}
