import type { Call } from '../../../shared/domain/calls/call.ts';
import type { PublishedList } from '../../../shared/domain/publication/published-list.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { ListHead } from '../../../shared/store/publishing/published-store.ts';
import { delegationOf } from '../../handler/idempotent.ts';
import type { PublisherContext } from './context.ts';
import { finishBegun } from './finish.ts';
import {
  type PublishRequest,
  type Plan,
  type Publishing,
  changedRefusal,
  listOf,
  planRefusal,
} from './plan.ts';

/** Somebody else can come first a few times, but not for ever. */
const ATTEMPTS = 5;

/**
 * The list of this request, frozen now or by an earlier try of it. Of two requests at once one
 * freezes its list; the other finishes that one and looks what is left.
 */
export async function freeze(
  context: PublisherContext,
  request: PublishRequest,
  call: Call,
  { kind, plan }: Publishing,
): Promise<Result<ListHead, Refusal>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // before what waits is read: a list that comes in between has the number that this one wants
    const earlier = await context.store.listHeads(call.id, kind);
    const own = earlier.find((head) => isOf(head, request));
    if (own) return sameAs(own, request);
    const finished = await finishBegun(context, request, earlier);
    if (!finished.ok) return finished;
    const planned = await plan(call, earlier);
    if (!planned.ok) return planned;
    const refusal =
      planRefusal(planned.value, request.caller) ?? changedRefusal(planned.value, request);
    if (refusal) return refuse(refusal);
    const head = await frozen(context, request, planned.value, earlier);
    if (!head.ok) return head;
    if (head.value) return accept(head.value);
  }
  throw new Error(`others publish lists of ${call.id} all the time`);
}

/** Null where another list of the number came first. */
async function frozen(
  { store, signer }: PublisherContext,
  request: PublishRequest,
  plan: Plan,
  earlier: readonly ListHead[],
): Promise<Result<ListHead | null, Refusal>> {
  const list = await listOf(plan, request, earlier, signer);
  const { scope, key, fingerprint } = request.idempotency;
  const own = { notice: plan.notice, request: { scope, key }, fingerprint };
  const unlisted = plan.unlisted.map(({ id }) => id);
  const { standsOn } = delegationOf(request.caller);
  const isFrozen = await store.freezeList({ list, ...own, unlisted }, standsOn);
  if (!isFrozen.ok) return isFrozen;
  return accept(isFrozen.value ? { ...withoutEntries(list), ...own, isComplete: false } : null);
}

function withoutEntries({ entries: _entries, ...head }: PublishedList) {
  return head;
}

function isOf({ request: frozenBy }: ListHead, { idempotency }: PublishRequest): boolean {
  return frozenBy.scope === idempotency.scope && frozenBy.key === idempotency.key;
}

function sameAs(own: ListHead, { idempotency }: PublishRequest): Result<ListHead, Refusal> {
  if (own.fingerprint === idempotency.fingerprint) return accept(own);
  return refuse({ code: 'request.idempotency_key_reused' });
}
