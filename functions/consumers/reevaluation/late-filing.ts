import type { ReEvaluation } from '../../../shared/domain/rules/re-evaluation.ts';
import type { OutboxMessage } from '../../../shared/store/outbox/outbox-message.ts';
import type { ReEvaluationContext } from './context.ts';
import { evaluate } from './evaluate.ts';

const ATTEMPTS = 10;

/**
 * A filing that was judged by the old pack while the call moved to another may have come too late for
 * the register: it is added to the report of that move. Any other filing needs nothing.
 */
export async function addLateFiling(
  context: ReEvaluationContext,
  { callId, applicationId }: OutboxMessage,
): Promise<void> {
  const { store } = context;
  const [call, [application]] = await Promise.all([
    store.readCall(callId),
    store.readApplications([applicationId]),
  ]);
  const judgedWith = application?.submission?.assessment.pack.hash;
  if (!call || !judgedWith || judgedWith === call.rulePack.hash) return;
  const reports = await store.listReEvaluations(callId);
  const move = reports.find(({ isMove, to }) => isMove && to.hash === call.rulePack.hash);
  if (move) await addTo(context, move, applicationId);
}

async function addTo(context: ReEvaluationContext, { callId, id }: ReEvaluation, added: string) {
  const { store } = context;
  const of = { callId, reportId: id };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const report = await store.readReEvaluation(of);
    if (!report || (await store.readEvaluated(of)).has(added)) return;
    if (await store.enterEvaluated(report, await evaluate(context, report, [added]))) return;
  }
  throw new Error(`the report ${id} is always another's`);
}
