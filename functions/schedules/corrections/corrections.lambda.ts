import { readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { packsOf } from '../../applications/packs/packs.ts';
import { beginReports } from './begin-reports.ts';
import { noted } from '../../derived/noted.ts';

const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const store = { ...dynamoStore(table), ...dynamoScheduleStore(table) };

const packs = packsOf(store);

/**
 * A pack that comes with a deployment, or that an admin has published, tells nobody of itself; so it
 * is looked for every hour.
 */
export async function handler(_event: unknown, remaining: Remaining): Promise<{ begun: number }> {
  const done = await withTimeLeft(remaining, () => beginReports({ store, packs }, new Date()));
  await noted(store, { name: 'corrections', of: null, found: { ...done } });
  return done;
}
