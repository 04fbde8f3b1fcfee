import type { StreamRecord } from '../../shared/store/outbox/outbox-record.ts';

/** What the table's stream brings at once. */
export interface StreamBatch {
  readonly Records: readonly StreamRecord[];
}

export interface BatchAnswer {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}

/** Hears of a record that could not be taken; it must not write the record itself. */
export type OnFailure = (sequenceNumber: string, error: unknown) => void;

/**
 * Takes the records of a stream batch one by one. One that fails is named, so that it is tried
 * again; the others are done with.
 */
export async function takeEach(
  records: readonly StreamRecord[],
  take: (record: StreamRecord) => Promise<void>,
  onFailure: OnFailure,
): Promise<BatchAnswer> {
  const batchItemFailures: BatchAnswer['batchItemFailures'] = [];
  for (const record of records) {
    try {
      await take(record);
    } catch (error) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
      onFailure(itemIdentifier, error);
      batchItemFailures.push({ itemIdentifier });
    }
  }
  return { batchItemFailures };
}

/** What several made of the same records: a record is done with where all are. */
export function together(...answers: readonly BatchAnswer[]): BatchAnswer {
  const failed = answers.flatMap(({ batchItemFailures }) => batchItemFailures);
  const named = new Set(failed.map(({ itemIdentifier }) => itemIdentifier));
  return { batchItemFailures: [...named].map((itemIdentifier) => ({ itemIdentifier })) };
}
