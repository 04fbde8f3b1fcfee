import { readEnv, readRuntime } from '../../../shared/env.ts';
import { MailSettings } from '../../../shared/domain/messages/mail-settings.ts';
import { dynamoClient } from '../../../shared/store/dynamo-client.ts';
import { dynamoMailStore } from '../../../shared/store/dynamo-mail-store.ts';
import { type Remaining, withTimeLeft } from '../../../shared/store/table/time-left.ts';
import { callerOf } from './caller.ts';
import { type Mailer, mailerOf } from './mailer.ts';
import { sendCalls } from './send-calls.ts';
import { type Sent, sendDue } from './send-due.ts';
import { type SentLinks, sendLinks } from './send-links.ts';

const store = dynamoMailStore({ client: dynamoClient(), tableName: readEnv('TABLE_NAME') });
const settings = MailSettings.nullable().parse(JSON.parse(readEnv('MAIL')));
const address = readEnv('RECEIPT_ISSUER');
const caller = callerOf({ toLoopback: readEnv('WEBHOOKS_TO_LOOPBACK') === 'true' });

/** What is kept of its time for a letter that is on its way when it comes to an end. */
const LAST_MS = 15_000;

let made: Promise<Mailer> | undefined;

/** Made when the first letter leaves, for most minutes send none; made anew where that failed. */
const mailer: Mailer | null = settings && {
  send: async (mail) => {
    made ??= mailerOf(settings, readRuntime());
    made.catch(() => (made = undefined));
    return (await made).send(mail);
  },
};

interface SentInAll {
  readonly links: SentLinks;
  readonly messages: Sent;
  readonly calls: Sent;
}

/**
 * Sends what is due, every minute: to those who object first, since they wait for it. Whoever is
 * called waits for no mail, and holds none up.
 */
export async function handler(_event: unknown, remaining: Remaining): Promise<SentInAll> {
  const hasTime = () => remaining.getRemainingTimeInMillis() > LAST_MS;
  const own = { store, address, clock: () => new Date(), hasTime, chance: Math.random };
  const context = { ...own, mailer };
  return withTimeLeft(remaining, async () => {
    const mailed = async () => ({
      links: await sendLinks(context),
      messages: await sendDue(context),
    });
    const running = [mailed(), sendCalls({ ...own, caller })] as const;
    // a fault of the one cuts nothing of the other off
    await Promise.allSettled(running);
    const [mail, calls] = await Promise.all(running);
    return { ...mail, calls };
  });
}
