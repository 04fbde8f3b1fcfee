import { snapshotFrom } from '../applications/application-items.ts';
import { batchGet } from '../table/batch-get.ts';
import type { ExaminationStore } from './examination-store.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';

// the most that one request may name
const SNAPSHOTS_PER_READ = 100;

export function readExaminationsIn(table: Table): ExaminationStore['readExaminations'] {
  return async (ids) => {
    const found = [];
    for (let from = 0; from < ids.length; from += SNAPSHOTS_PER_READ) {
      const some = ids.slice(from, from + SNAPSHOTS_PER_READ);
      const items = await batchGet(table, some.map(key.snapshot));
      found.push(...[...items.values()].map(snapshotFrom));
    }
    return found.map(({ state, clock = null, submission }) => {
      return { state, clock, submittedAt: submission?.at ?? null };
    });
  };
}
