import { type StreamRecord, outboxMessageIn } from '../../../shared/store/outbox/outbox-record.ts';
import { unfinishedReportIn } from '../../../shared/store/reports/re-evaluation-record.ts';
import { type BatchAnswer, takeEach } from '../stream-batch.ts';
import type { ReEvaluationContext } from './context.ts';
import { continueReport } from './continue-report.ts';
import { addLateFiling } from './late-filing.ts';

/** Takes the reports and the filings of a stream batch, in any order and any number of times. */
export function takeBatch(
  context: ReEvaluationContext,
  records: readonly StreamRecord[],
): Promise<BatchAnswer> {
  const taken = new Set<string>();
  const take = async (record: StreamRecord) => {
    const report = unfinishedReportIn(record);
    // each part that was entered is a record of its own
    if (report && !taken.has(report.reportId)) await continueReport(context, report);
    if (report) taken.add(report.reportId);
    const message = outboxMessageIn(record);
    if (message?.kind === 'application_submitted') await addLateFiling(context, message);
  };
  return takeEach(records, take, context.onFailure);
}
