import { isGivenUp } from '../../../shared/domain/exports/export.ts';
import { askedExportIn } from '../../../shared/store/exports/export-items.ts';
import type { ExportObjects } from '../../../shared/store/exports/export-objects.ts';
import type { StreamRecord } from '../../../shared/store/outbox/outbox-record.ts';
import { type BatchAnswer, type OnFailure, takeEach } from '../stream-batch.ts';

export interface AskedExportsContext {
  readonly objects: Pick<ExportObjects, 'ask'>;
  readonly clock: () => Date;
  readonly onFailure: OnFailure;
}

/**
 * Hands each export that was asked for to whoever makes it, in any order and any number of times: an
 * export takes a minute, in which no other record would be taken here. What was asked for long ago
 * stays as it is: a table that is imported brings it anew.
 */
export function takeExports(
  { objects, clock, onFailure }: AskedExportsContext,
  records: readonly StreamRecord[],
): Promise<BatchAnswer> {
  const takeOne = async (record: StreamRecord) => {
    const asked = askedExportIn(record);
    if (!asked || asked.file || isGivenUp(asked, clock())) return;
    await objects.ask({ callId: asked.callId, exportId: asked.exportId });
  };
  return takeEach(records, takeOne, onFailure);
}
