import { applicationFrom } from '../applications/application-items.ts';
import { rankingFrom } from '../rankings/ranking-items.ts';
import type { Table } from '../table/table.ts';
import { readContextIn } from './command-context.ts';
import type { CommandStore } from './command-store.ts';

/** What a command on a filing wants to know, by one consistent BatchGetItem. */
export function readFilingContextIn(table: Table): CommandStore['readContext'] {
  return readContextIn(table, { application: applicationFrom, ranking: rankingFrom });
}
