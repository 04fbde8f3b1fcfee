import { applicationFrom } from '../applications/application-items.ts';
import { rankingFrom } from '../rankings/ranking-items.ts';
import type { Table } from '../table/table.ts';
import { type FilingReaders, readContextIn } from './command-context.ts';
import type { CommandStore } from './command-store.ts';

/** What a command on a filing wants to know, by one consistent BatchGetItem. */
export function readFilingContextIn(
  table: Table,
  more: Partial<Pick<FilingReaders, 'person'>> = {},
): CommandStore['readContext'] {
  return readContextIn(table, { application: applicationFrom, ranking: rankingFrom, ...more });
}
