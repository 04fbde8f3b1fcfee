import type { ComponentChildren } from 'preact';
import { type PilotsClient, ProblemError } from '../../shared/client/client.ts';
import type { Text } from '../../shared/domain/text.ts';
import type { ReadLines, SheetColumn } from '../../shared/sheets/sheet.ts';
import type { QueueLine } from '../data/answers.ts';
import type { Reader } from '../reader/reader.ts';

/** A row of a file that was filled in: what is asked for one application. */
export interface AskedLine {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly applicationId: string;
}

/** An application on the version that was read, and what is asked for it. */
export type Versioned<Line> = Line & { readonly version: number };

/** How an application stands that does not wait any more. */
interface Standing {
  readonly version: number;
  readonly standardNumber: string | null;
  /** Whether what the row asks for stands already. */
  readonly isDone: boolean;
}

interface SentResult {
  readonly applicationId: string;
  /** Why it was refused; null: done, or it would be. */
  readonly code: string | null;
}

/** Work that is done by a file that comes back filled in. */
export interface SheetWork<Line extends AskedLine> {
  /** Names it among what is under way and told. */
  readonly id: string;
  readonly columns: readonly SheetColumn[];
  readonly read: (text: string) => ReadLines<Line>;
  /** All that waits for it: what the template lists. */
  readonly waiting: (api: PilotsClient, callId: string) => Promise<readonly QueueLine[]>;
  readonly standing: (api: PilotsClient, callId: string, line: Line) => Promise<Standing>;
  /** Those that one request takes together. */
  readonly requests: <L extends Line>(lines: readonly L[]) => readonly (readonly L[])[];
  readonly send: (
    api: PilotsClient,
    callId: string,
    lines: readonly Versioned<Line>[],
    how: { readonly key: string; readonly isTrial: boolean },
  ) => Promise<readonly SentResult[]>;
  /** The letter that a row would lead to, before it does. Absent: it leads to none. */
  readonly preview?: {
    /** What the letter says, in the name of its file. */
    readonly of: (line: Line) => string;
    readonly ask: (api: PilotsClient, callId: string, line: Versioned<Line>) => Promise<Blob>;
  };
  /** What a row asks for, in the columns of the table. */
  readonly asked: readonly {
    readonly id: string;
    readonly name: Text;
    readonly says: (line: Line, reader: Reader) => ComponentChildren;
  }[];
  readonly confirm: (count: number) => Text;
  readonly outgoing: (count: number) => Text;
}

/** What became of a row, or would. */
export interface SheetResult<Line> {
  readonly line: Line;
  /** What the application is called. */
  readonly name: string;
  readonly version: number;
  /** `before`: it stood so already; `open`: it was sent and nothing is known yet. */
  readonly state: 'free' | 'before' | 'refused' | 'open' | 'done';
  readonly code: string | null;
}

/** How many applications are read at once. */
const TOGETHER = 4;

/** Looks how each row stands, and tries those that are not done yet: nothing is done by it. */
export async function checkLines<Line extends AskedLine>(
  api: PilotsClient,
  work: SheetWork<Line>,
  { callId, lines, key }: { callId: string; lines: readonly Line[]; key: string },
): Promise<readonly SheetResult<Line>[]> {
  const waiting = new Map((await work.waiting(api, callId)).map((each) => [each.id, each]));
  const results: SheetResult<Line>[] = [];
  for (let from = 0; from < lines.length; from += TOGETHER) {
    const some = lines.slice(from, from + TOGETHER).map(async (line) => {
      const known = waiting.get(line.applicationId);
      return known
        ? { line, name: known.standardNumber ?? known.id, ...FREE, version: known.version }
        : standingOf(api, work, { callId, line });
    });
    results.push(...(await Promise.all(some)));
  }
  const tried = new Map<string, string | null>();
  const free = results.filter(({ state }) => state === 'free').map(versioned);
  for (const [at, request] of work.requests(free).entries()) {
    const sent = await sendAll(api, work, { callId, request, key: `${key}-${at}`, isTrial: true });
    for (const { applicationId, code } of sent) tried.set(applicationId, code);
  }
  return results.map((each) => settled(each, tried.get(each.line.applicationId), 'free'));
}

const FREE = { state: 'free', code: null } as const;

async function standingOf<Line extends AskedLine>(
  api: PilotsClient,
  work: SheetWork<Line>,
  { callId, line }: { callId: string; line: Line },
): Promise<SheetResult<Line>> {
  try {
    const { version, standardNumber, isDone } = await work.standing(api, callId, line);
    const name = standardNumber ?? line.applicationId;
    return { line, name, version, code: null, state: isDone ? 'before' : 'free' };
  } catch (thrown) {
    const code = refusalIn(thrown);
    return { line, name: line.applicationId, version: 0, state: 'refused', code };
  }
}

/**
 * Does what can be done; each request by a key of its own, so that one that is sent again after a
 * lost connection is no second time, and one that was answered is not sent again. `told` hears of
 * each result as it comes.
 */
export function carryingOut<Line extends AskedLine>(
  api: PilotsClient,
  work: SheetWork<Line>,
  { callId, results, key }: { callId: string; results: readonly SheetResult<Line>[]; key: string },
  told: (results: readonly SheetResult<Line>[]) => void,
): () => Promise<void> {
  const requests = work.requests(results.filter(({ state }) => state === 'free').map(versioned));
  const answered = new Map<string, string | null>();
  const done = new Set<number>();
  const tell = () =>
    told(results.map((each) => settled(each, answered.get(each.line.applicationId), 'done')));
  return async () => {
    tell();
    for (const [at, request] of requests.entries()) {
      if (done.has(at)) continue;
      const sent = await sendAll(api, work, {
        callId,
        request,
        key: `${key}-${at}`,
        isTrial: false,
      });
      for (const { applicationId, code } of sent) answered.set(applicationId, code);
      done.add(at);
      tell();
    }
  };
}

function versioned<Line>({ line, version }: SheetResult<Line>): Versioned<Line> {
  return { ...line, version };
}

/** A row that was sent or tried, by what was answered to it; undefined: nothing yet. */
function settled<Line>(
  result: SheetResult<Line>,
  code: string | null | undefined,
  is: 'free' | 'done',
): SheetResult<Line> {
  if (result.state !== 'free') return result;
  if (code === undefined) return { ...result, state: 'open' };
  return code === null ? { ...result, state: is } : { ...result, state: 'refused', code };
}

/** A request that is refused as a whole is refused for each of its rows, and holds up no other. */
async function sendAll<Line extends AskedLine>(
  api: PilotsClient,
  work: SheetWork<Line>,
  {
    callId,
    request,
    key,
    isTrial,
  }: { callId: string; request: readonly Versioned<Line>[]; key: string; isTrial: boolean },
): Promise<readonly SentResult[]> {
  try {
    return await work.send(api, callId, request, { key, isTrial });
  } catch (thrown) {
    const code = refusalIn(thrown);
    return request.map(({ applicationId }) => ({ applicationId, code }));
  }
}

/** What is about the rows themselves; the rest may be over the next time. */
const ABOUT_THE_ROWS: readonly number[] = [400, 403, 404, 412, 422];

/** Why the API refused; throws what is no refusal. */
function refusalIn(thrown: unknown): string {
  const isRefusal =
    thrown instanceof ProblemError && ABOUT_THE_ROWS.includes(thrown.problem.status);
  if (!isRefusal) throw thrown;
  return thrown.problem.code;
}

/** The most that the API takes in one request. */
const MOST = 50;

/** In the parts in which they can be sent. */
export function inParts<L>(lines: readonly L[]): readonly (readonly L[])[] {
  const parts: (readonly L[])[] = [];
  for (let from = 0; from < lines.length; from += MOST) parts.push(lines.slice(from, from + MOST));
  return parts;
}
