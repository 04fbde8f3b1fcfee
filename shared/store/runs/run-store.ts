import type { RunNote } from '../../domain/operations/health.ts';

export interface RunStore {
  /** Notes a run that came to its end in the place of the one before. */
  noteRun(note: RunNote): Promise<void>;
  /** The last of each name: a handful, read as one page. */
  listRuns(): Promise<RunNote[]>;
}
