import { readEnv, readRuntime } from '../../../shared/env.ts';
import { MailSettings } from '../../../shared/domain/messages/mail-settings.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { type Mailer, mailerOf } from './mailer.ts';
import { type Sent, sendDue } from './send-due.ts';

const store = dynamoStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const settings = MailSettings.parse(JSON.parse(readEnv('MAIL')));
const address = readEnv('RECEIPT_ISSUER');

/** What is kept of its time for a letter that is on its way when it comes to an end. */
const LAST_MS = 40_000;

let mailer: Mailer | undefined;

/** Sends what is due, every minute. */
export async function handler(_event: unknown, remaining: Remaining): Promise<Sent> {
  // a password that was changed is read by the next instance
  mailer ??= await mailerOf(settings, readRuntime());
  const hasTime = () => remaining.getRemainingTimeInMillis() > LAST_MS;
  const context = { store, mailer, address, clock: () => new Date(), hasTime, chance: Math.random };
  return withTimeLeft(remaining, () => sendDue(context));
}
