import type { CommandStore } from './commands/command-store.ts';
import { commitTo } from './commands/commit.ts';
import { lodgingWrites } from './publishing/lodging.ts';
import { readPendingObjectionIn } from './publishing/pending-objections.ts';
import type { PendingStore } from './publishing/published-store.ts';
import { type TableOptions, openTable } from './table/table.ts';

export type LodgingStore = PendingStore & Pick<CommandStore, 'commit'>;

/** What only the door asks for that takes objections: laid over the store of all, whose commit takes none. */
export function dynamoLodgingStore(options: TableOptions): LodgingStore {
  const table = openTable(options);
  return {
    commit: commitTo(table, lodgingWrites),
    readPendingObjection: readPendingObjectionIn(table),
  };
}
