import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';
import { once } from '../once.ts';
import { routes } from '../routes.ts';
import { type Answer, type Input, type UseCase, answerOf } from '../use-case.ts';
import type { RecommenderContext } from './context.ts';
import { recommend } from './recommend.ts';

type ManyInput = Input<'recommendMany'>;
type Item = ManyInput['body']['items'][number];

/**
 * Recommends several, one after the other: each in a transaction of its own, so that one that is
 * refused hinders no other. A retry after an interruption goes on where it stopped, since each item
 * has a key derived from that of the whole; once all are done, the results are repeated as they were.
 */
export const recommendMany: UseCase<RecommenderContext, 'recommendMany'> = async (
  context,
  input,
) => {
  const repeated = repeatedIn(input.body.items);
  if (repeated) return refuse(repeated);
  const { params, query, idempotency, now } = input;
  const asked = { idempotency, now, dryRun: query.dryRun };
  return once(context.store, asked, { callId: params.callId }, async ({ call }) => {
    if (!call) return refuse({ code: 'call.not_found', id: params.callId });
    const results = await resultsOf(context, input);
    return accept({ change: {}, answer: answerOf('recommendMany', 200, { results }) });
  });
};

async function resultsOf(context: RecommenderContext, input: ManyInput) {
  const results = [];
  let tried = 0;
  for (const item of input.body.items) {
    // in order, so that the first ones get what is left of a quota
    const result = await recommendOne(context, input, item, tried);
    if (result.ok && input.query.dryRun) tried += 1;
    results.push(told(item, result));
  }
  return results;
}

async function recommendOne(
  context: RecommenderContext,
  { params, query, caller, now, idempotency }: ManyInput,
  item: Item,
  triedBefore: number,
): Promise<Result<Answer, Refusal>> {
  const { applicationId, version, checklist, opinion } = item;
  const { callId } = params;
  const asked = {
    params: { callId, applicationId },
    query,
    caller,
    now,
    ifMatch: version,
    idempotency: {
      scope: idempotency.scope,
      key: `${idempotency.key}/${applicationId}`,
      fingerprint: hashOf({ callId, item }),
    },
  };
  return recommend(context, asked, { checklist, opinion, triedBefore });
}

const Moved = routes.recommendApplication.answer.body;

/** 422 stands for any refusal, whose code says which; the version is what the item has come to. */
function told({ applicationId }: Item, result: Result<Answer, Refusal>) {
  if (!result.ok) return { applicationId, status: 422, code: result.refusal.code, version: null };
  const { version } = Moved.parse(JSON.parse(result.value.body));
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
