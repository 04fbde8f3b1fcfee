import { readEnv } from '../../../shared/env.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoMailStore } from '../../../shared/store/dynamo-mail-store.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { noted } from '../../derived/noted.ts';
import { type Reminded, remind } from './remind.ts';

const table = { client: dynamoClient(), tableName: readEnv('TABLE_NAME') };
const store = { ...dynamoMailStore(table), ...dynamoStore(table), ...dynamoScheduleStore(table) };

/** Looks every hour for what is to be reminded of: each call once a day. */
export async function handler(_event: unknown, remaining: Remaining): Promise<Reminded> {
  const done = await withTimeLeft(remaining, () => remind({ store }, new Date()));
  await noted(store, { name: 'reminders', of: null, found: { ...done } });
  return done;
}
