import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Meter } from '../../../shared/http/metrics.ts';
import type { StreamRecord } from '../../../shared/store/outbox/outbox-record.ts';
import { changedApplicationIn } from '../../../shared/store/applications/snapshot-record.ts';
import type { EnteringStore } from '../../derived/enter.ts';
import { type BatchAnswer, type OnFailure, takeEach } from '../stream-batch.ts';
import { enter } from '../../derived/enter.ts';

export interface OverviewContext {
  readonly store: EnteringStore;
  readonly clock: () => Date;
  /** Hears what the changes count for; absent: nobody does. */
  readonly meter?: Meter;
  readonly onFailure: OnFailure;
}

/** Takes the changed applications of a stream batch, in any order and any number of times. */
export function takeBatch(
  { store, clock, meter = () => undefined, onFailure }: OverviewContext,
  records: readonly StreamRecord[],
): Promise<BatchAnswer> {
  const take = async (record: StreamRecord) => {
    const changed = changedApplicationIn(record);
    const measured = changed && (await enter(store, changed, beijingInstant(clock())));
    if (measured) meter(measured);
  };
  return takeEach(records, take, onFailure);
}
