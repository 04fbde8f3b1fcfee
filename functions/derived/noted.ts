import { beijingInstant } from '../../shared/domain/calendar.ts';
import type { RunNote } from '../../shared/domain/operations/health.ts';
import { faultOf, requestLog } from '../../shared/http/logging.ts';
import type { RunStore } from '../../shared/store/runs/run-store.ts';

/**
 * Notes, for those who look after the system, that a run came to its end. What it did is done: a
 * note that fails is told in the log, and the run is not tried again for it.
 */
export async function noted(
  store: Pick<RunStore, 'noteRun'>,
  note: Omit<RunNote, 'at'>,
): Promise<void> {
  try {
    await store.noteRun({ ...note, at: beijingInstant(new Date()) });
  } catch (error) {
    const correlationId = note.name;
    requestLog(note.name).error('the run is not noted', { correlationId, fault: faultOf(error) });
  }
}
