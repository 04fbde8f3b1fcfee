import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { OfReport, ReEvaluation } from '../../domain/rules/re-evaluation.ts';
import type { StreamRecord } from '../outbox/outbox-record.ts';
import { reportFrom } from './re-evaluation-items.ts';
import { key } from '../table/table-shape.ts';

/** The report that a stream record says is to be made or gone on with, or null for any other record. */
export function unfinishedReportIn({ eventName, dynamodb }: StreamRecord): OfReport | null {
  const image = dynamodb?.NewImage as Record<string, AttributeValue> | undefined;
  const { pk, sk } = key.reEvaluation('', '');
  const isReport = image?.['pk']?.S?.startsWith(pk) && image['sk']?.S?.startsWith(sk);
  if (eventName === 'REMOVE' || !image || !isReport) return null;
  const report: ReEvaluation = reportFrom(image);
  return report.finishedAt ? null : { callId: report.callId, reportId: report.id };
}
