import type { Call } from '../../../shared/domain/calls/call.ts';
import type { RulePackRef } from '../../../shared/domain/rules/clause.ts';
import type { ReEvaluationStore } from '../../../shared/store/reports/re-evaluation-store.ts';
import type { CallStore } from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import { latestOf, type Packs } from '../../applications/packs/packs.ts';
import { newReport } from '../../calls/new-report.ts';

export interface CorrectionsContext {
  readonly store: Pick<CallStore, 'listCalls'> &
    Pick<ReEvaluationStore, 'listReEvaluations'> &
    Pick<CommandStore, 'commit'>;
  readonly packs: Pick<Packs, 'list'>;
}

/** Who a report says has begun it where nobody asked for it. */
export const SYSTEM = 'system';

/**
 * Begins a report for each call whose pack has been corrected since: once for each correction, and
 * not where somebody has asked for it before. No verdict changes. Gives how many were begun.
 */
export async function beginReports(
  { store, packs }: CorrectionsContext,
  now: Date,
): Promise<{ begun: number }> {
  let begun = 0;
  const published = await packs.list();
  for (const call of await store.listCalls()) {
    const to = correctionOf(call, latestOf(published, call.rulePack.id)?.ref);
    if (!to) continue;
    const reports = await store.listReEvaluations(call.id);
    if (reports.some((report) => report.to.hash === to.hash)) continue;
    await begin(store, call, to, now);
    begun += 1;
  }
  return { begun };
}

/** Null where the call's own version is the latest. */
function correctionOf({ rulePack }: Call, latest: RulePackRef | undefined): RulePackRef | null {
  return latest && latest.version > rulePack.version ? latest : null;
}

async function begin(
  store: CorrectionsContext['store'],
  call: Call,
  to: RulePackRef,
  now: Date,
): Promise<void> {
  const reason = `规则集${to.id}已更正为第${to.version}版。 ${to.id} was corrected by version ${to.version}.`;
  const report = newReport(call, { to, isMove: false, reason, startedBy: SYSTEM, now });
  const done = await store.commit({ reEvaluation: report }, null, now);
  if (!done.ok) throw new Error(`a report was not begun: ${done.refusal.code}`);
}
