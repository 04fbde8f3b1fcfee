import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { listSummary } from '../../calls/list-summary.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { type Answer, answerOf } from '../../handler/use-case.ts';
import type { PublisherContext } from './context.ts';
import type { MovedApplication } from './apply-step.ts';
import { finish } from './finish.ts';
import { freeze } from './freeze.ts';
import {
  type PublishRequest,
  type Publishing,
  changedRefusal,
  listOf,
  planRefusal,
} from './plan.ts';
import { previewOf } from './preview.ts';

interface Published {
  readonly list: ReturnType<typeof listSummary>;
  readonly moved: readonly MovedApplication[];
  readonly preview: ReturnType<typeof previewOf> | null;
}

/**
 * Publishes a list once: freezes it, then moves every application by a transaction of its own. A
 * retry under the same key finishes what was begun and answers the same list; whoever comes
 * meanwhile finishes it too, before anything of their own.
 */
export function publish(
  context: PublisherContext,
  request: PublishRequest,
  publishing: Publishing,
): Promise<Result<Answer, Refusal>> {
  const { params, query } = request;
  const { dryRun = false } = query;
  // a delegation is looked at as the list is frozen: what follows from that stands on the list
  const once = { ...request, caller: null };
  return runIdempotently(context.store, once, params, async ({ call }) => {
    if (!call) return refuse({ code: 'call.not_found', id: params.callId });
    const published = await (dryRun ? tried : done)(context, request, call, publishing);
    if (!published.ok) return published;
    const { list, moved, preview } = published.value;
    const results = moved.map((one) => ({ ...one, status: 200, code: null }));
    const place = { location: `/v1/calls/${list.callId}/${publishing.kind}s/${list.number}` };
    const answer = answerOf(
      publishing.operation,
      201,
      { list, results, dryRun, preview },
      // what is only tried lies nowhere
      dryRun ? {} : place,
    );
    return accept({ change: {}, answer });
  });
}

async function done(
  context: PublisherContext,
  request: PublishRequest,
  call: Call,
  publishing: Publishing,
): Promise<Result<Published, Refusal>> {
  const frozen = await freeze(context, request, call, publishing);
  if (!frozen.ok) return frozen;
  const moved = await finish(context, request, frozen.value);
  if (!moved.ok) return moved;
  const list = listSummary({ ...frozen.value, isComplete: true });
  return accept({ list, moved: moved.value, preview: null });
}

/** Nothing is signed that is not published. */
const UNSIGNED = { sign: async () => '' };

async function tried(
  { store }: PublisherContext,
  request: PublishRequest,
  call: Call,
  { kind, plan }: Publishing,
): Promise<Result<Published, Refusal>> {
  const earlier = await store.listHeads(call.id, kind);
  const planned = await plan(call, earlier);
  if (!planned.ok) return planned;
  const refusal =
    planRefusal(planned.value, request.caller) ?? changedRefusal(planned.value, request);
  if (refusal) return refuse(refusal);
  const { listed, unlisted } = planned.value;
  const list = await listOf(planned.value, request, earlier, UNSIGNED);
  const all = [...listed.map(({ application }) => application), ...unlisted];
  return accept({
    list: listSummary({ ...list, isComplete: false }),
    moved: all.map(({ id, version }) => ({ applicationId: id, version: version + 1 })),
    preview: previewOf(planned.value, list),
  });
}
