import { type PilotsClient, ProblemError, type Schemas } from '../../shared/client/client.ts';
import type { IoContext } from '../context/context.ts';
import { TRIED } from './give-command.ts';
import { type Acting, actingAs, clientFor, type OnCall, type Side } from './on-call.ts';
import { readView, type View } from './view.ts';

export type SentResult = Schemas['RecommendManyAnswer']['results'][number];
/** `isDone`: it stood there already. */
type Result = SentResult & { readonly isDone?: true };

/** The most that the API takes in one request. */
const MOST = 50;

/** One of several, as a person names it. */
interface Named {
  readonly applicationId: string;
}

interface Params {
  readonly path: { readonly callId: string };
  readonly query: Acting;
}

/** A command on several applications: whose it is, and how those are sent whose version was read. */
export interface Several<T extends Named> {
  readonly side: Side;
  readonly send: (
    client: PilotsClient,
    params: Params,
    items: readonly (T & { readonly version: number })[],
  ) => Promise<readonly SentResult[]>;
  /** Whether what is asked for one stands there already: then nothing is sent for it. */
  readonly isDone?: (view: View, one: T) => boolean;
}

/**
 * One command on several applications, each on the version just read, and a result for each; 1 where
 * any was refused.
 */
export async function several<T extends Named>(
  io: IoContext,
  named: readonly T[],
  command: Several<T>,
  options: OnCall,
): Promise<number> {
  const params = { path: { callId: options.call }, query: actingAs(command.side, options) };
  const client = await clientFor(io, command.side, options);
  const results: Result[] = [];
  try {
    for (let from = 0; from < named.length; from += MOST) {
      const some = named.slice(from, from + MOST);
      const answered = await together(client, params, some, { ...command, options });
      results.push(...answered);
      if (!options.json) for (const result of answered) io.print(lineOf(result, options));
    }
  } finally {
    // where some cannot be tried at all, what went before has happened all the same
    if (options.json && results.length > 0) io.print(JSON.stringify(results, null, 2));
  }
  return results.some(({ code }) => code !== null) ? 1 : 0;
}

/** Those that cannot be read are refused by that, and hold up no other. */
async function together<T extends Named>(
  client: PilotsClient,
  params: Params,
  named: readonly T[],
  { side, send, isDone, options }: Several<T> & { readonly options: OnCall },
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const items: (T & { version: number })[] = [];
  for (const one of named) {
    const path = { ...params.path, applicationId: one.applicationId };
    const read = await readView(client, side, path, options).catch(refusalOf);
    const { applicationId } = one;
    if ('code' in read) results.set(applicationId, { applicationId, ...read });
    else if (isDone?.(read, one))
      results.set(applicationId, { applicationId, ...DONE, version: read.version });
    else items.push({ ...one, version: read.version });
  }
  const sent = items.length > 0 ? await send(client, params, items) : [];
  for (const result of sent) results.set(result.applicationId, result);
  return named.flatMap(({ applicationId }) => results.get(applicationId) ?? []);
}

const DONE = { status: 200, code: null, isDone: true } as const;

/** What the API refused, as the result of one; throws what is no refusal. */
export function refusalOf(error: unknown): Omit<SentResult, 'applicationId'> {
  if (!(error instanceof ProblemError)) throw error;
  const { status, code } = error.problem;
  return { status, code, version: null };
}

function lineOf({ applicationId, code, version, isDone }: Result, options: OnCall): string {
  if (code !== null) return `${applicationId}: 未办理 not done，${code}`;
  if (isDone)
    return `${applicationId}: 此前已照此办理 it stood so already，第${version}版 version ${version}`;
  const tried = options['dry-run'] ? TRIED : '';
  return `${tried}${applicationId}: 已办理 done，第${version}版 version ${version}`;
}
