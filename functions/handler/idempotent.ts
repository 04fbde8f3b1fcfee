import type { Caller } from '../../shared/domain/people/caller.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import type { AnsweredRequest } from '../../shared/store/commands/answered-request.ts';
import type { Arrival } from '../../shared/store/commands/first-arrival.ts';
import type { Change } from '../../shared/store/commands/change.ts';
import type {
  CommandStore,
  CommitRefusal,
  CommandContext,
  ContextQuery,
} from '../../shared/store/commands/command-store.ts';
import type { Answer, Idempotency } from './use-case.ts';

/** What an accepted command changes, and how it is answered. */
export interface AcceptedCommand {
  readonly change: Change;
  readonly answer: Answer;
}

export type DecideCommand = (
  context: CommandContext,
  /** When the request first came in, where that was asked for. */
  firstAt: Date,
) => Promise<Result<AcceptedCommand, Refusal>>;

interface IdempotentRequest {
  /** Who asks; by a delegation, it has to stand when it is written. */
  readonly caller?: Caller | null | undefined;
  readonly idempotency: Idempotency;
  readonly now: Date;
  readonly arrivedAt?: Date | undefined;
  /** With `dryRun` everything is decided as it would be, and nothing is written. */
  readonly query?: { readonly dryRun?: boolean | undefined } | undefined;
}

/** What is read before it is decided. */
interface Question extends Omit<ContextQuery, 'request'> {
  /** Its time is limited: what counts is when it first came in, not when it could be done. */
  readonly isTimed?: boolean;
}

const KEPT_SECONDS = 7 * 24 * 3600;

/**
 * Does a command once, however often it is sent: reads by one request what `decide` goes by, and
 * writes by one transaction what it changes together with the answer. A retry within
 * seven days gets that first answer, as does a twin that ran beside it and came second. A dry run
 * is answered as the act would be, and leaves its key unused.
 */
export async function runIdempotently(
  store: CommandStore,
  request: IdempotentRequest,
  { isTimed = false, ...query }: Question,
  decide: DecideCommand,
): Promise<Result<Answer, Refusal>> {
  const arrival = isTimed && request.query?.dryRun !== true ? arrivalOf(request) : null;
  const [context, firstAt] = await Promise.all([
    store.readContext({ ...query, request: request.idempotency }),
    // it costs no time beside the reading, and where it cannot be noted the filing itself still may be
    arrival ? store.noteArrival(arrival).catch(() => arrival.at) : request.now,
  ]);
  const first = replay(context.answered, request);
  if (first) return first;

  const decided = await decide(context, firstAt);
  const done = decided.ok ? await carryOut(store, request, decided.value) : decided;
  if (done.ok) return done;

  // what refused us may have been the twin's doing
  const twin = replay(await store.answered(request.idempotency), request);
  if (twin) return twin;
  if (done.refusal.code === 'request.answered') throw new Error('an answer was there, and is not');
  // an answer ends what the arrival was kept for: nobody holds a place in time by asking too early
  if (arrival) await store.endArrival(arrival);
  return refuse(done.refusal);
}

function arrivalOf({ idempotency, now, arrivedAt = now }: IdempotentRequest): Arrival {
  return { ...idempotency, at: arrivedAt, expiresAt: expiryFrom(now) };
}

function expiryFrom(now: Date): number {
  return Math.ceil(now.getTime() / 1000) + KEPT_SECONDS;
}

async function carryOut(
  store: CommandStore,
  request: IdempotentRequest,
  accepted: AcceptedCommand,
): Promise<Result<Answer, CommitRefusal>> {
  return request.query?.dryRun === true ? accept(accepted.answer) : write(store, request, accepted);
}

async function write(
  store: CommandStore,
  request: IdempotentRequest,
  { change, answer }: AcceptedCommand,
): Promise<Result<Answer, CommitRefusal>> {
  const { idempotency, now } = request;
  const expiresAt = expiryFrom(now);
  try {
    const standing = { ...change, ...delegationOf(request.caller) };
    const committed = await store.commit(standing, { ...idempotency, answer, expiresAt }, now);
    return committed.ok ? accept(answer) : committed;
  } catch (fault) {
    // an acknowledgement may have been lost on its way
    const kept = await store.answered(idempotency).catch(() => null);
    if (kept && replay(kept, request)) return refuse({ code: 'request.answered' });
    throw fault;
  }
}

/** The delegation that the caller acts by, if any. */
export function delegationOf(caller: Caller | null | undefined): Pick<Change, 'standsOn'> {
  const { subject: to, onBehalfOf: from, delegation: id } = caller ?? {};
  return to && from && id ? { standsOn: { id, from, to } } : {};
}

/** The answer to repeat, or null where the request is a new act: unknown, or its time is over. */
function replay(
  kept: AnsweredRequest | null,
  { idempotency, now }: IdempotentRequest,
): Result<Answer, Refusal> | null {
  if (!kept || kept.expiresAt < Math.floor(now.getTime() / 1000)) return null;
  if (kept.fingerprint !== idempotency.fingerprint) {
    return refuse({ code: 'request.idempotency_key_reused' });
  }
  const { status, headers, body } = kept.answer;
  return accept({ status, headers: { ...headers, 'idempotency-replayed': 'true' }, body });
}
