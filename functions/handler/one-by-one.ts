import type { Caller } from '../../shared/domain/people/caller.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';
import type { CommandStore } from '../../shared/store/commands/command-store.ts';
import { runIdempotently } from './idempotent.ts';
import { CommandAnswer } from '../../shared/contract/rows/shapes.ts';
import { type Answer, type CommandRequest, type Idempotency, answerOf } from './use-case.ts';

interface Item {
  readonly applicationId: string;
  readonly version: number;
}

/** Several commands of a kind in one call, as a request states them. */
interface Whole<I extends Item> {
  readonly params: { readonly callId: string };
  readonly query: { readonly dryRun?: boolean | undefined };
  readonly body: { readonly items: readonly I[] };
  readonly caller: Caller;
  readonly idempotency: Idempotency;
  readonly now: Date;
}

/** The operations that give a command to several applications. */
type BulkOperation = 'recommendMany' | 'conveneMany' | 'decideMany';

/**
 * Gives several commands, one after the other: each in a transaction of its own, so that one that is
 * refused hinders no other. A retry after an interruption goes on where it stopped, since each item
 * has a key derived from that of the whole; once all are done, the results are repeated as they were.
 */
export async function oneByOne<I extends Item>(
  store: CommandStore,
  operation: BulkOperation,
  input: Whole<I>,
  give: (request: CommandRequest, item: I) => Promise<Result<Answer, Refusal>>,
): Promise<Result<Answer, Refusal>> {
  const { params, body } = input;
  const repeated = repeatedIn(body.items);
  if (repeated) return refuse(repeated);
  return runIdempotently(store, input, { callId: params.callId }, async ({ call }) => {
    if (!call) return refuse({ code: 'call.not_found', id: params.callId });
    const results = [];
    // in order, so that the first ones get what is left of a quota
    for (const item of body.items) {
      results.push(resultOf(item, await give(requestFor(input, item), item)));
    }
    return accept({ change: {}, answer: answerOf(operation, 200, { results }) });
  });
}

/** The request for one of them, with a key derived from that of the whole. */
function requestFor<I extends Item>(input: Whole<I>, item: I): CommandRequest {
  const { params, query, body, caller, now, idempotency } = input;
  const { items: _items, ...common } = body;
  const { applicationId, version } = item;
  const { callId } = params;
  const stated = { callId, onBehalfOf: caller.onBehalfOf ?? null, common, item };
  return {
    params: { callId, applicationId },
    query,
    caller,
    now,
    ifMatch: version,
    idempotency: {
      scope: idempotency.scope,
      key: `${idempotency.key}/${applicationId}`,
      fingerprint: hashOf(stated),
    },
  };
}

/** 422 stands for any refusal, whose code says which; the version is what the item has come to. */
function resultOf({ applicationId }: Item, result: Result<Answer, Refusal>) {
  if (!result.ok) return { applicationId, status: 422, code: result.refusal.code, version: null };
  const { version } = CommandAnswer.parse(JSON.parse(result.value.body));
  return { applicationId, status: 200, code: null, version };
}

function repeatedIn(items: readonly Item[]): Refusal | null {
  const ids = items.map(({ applicationId }) => applicationId);
  const errors = ids.flatMap((id, index) => (ids.indexOf(id) < index ? [repeated(index)] : []));
  return errors.length > 0 ? { code: 'request.invalid', errors } : null;
}

function repeated(index: number) {
  return {
    pointer: `/items/${index}/applicationId`,
    code: 'item.repeated',
    message: { zh: '同一申报出现了两次', en: 'The same application is stated twice' },
  };
}
