import type { WholeStore } from '../dynamo.ts';
import {
  type LinksContext,
  type SentLinks,
  sendLinks,
} from '../../../functions/schedules/messages/send-links.ts';
import type { Mail } from '../../../functions/schedules/messages/mailer.ts';

/** A run of the function that sends links, at a moment; what the mailer was handed is in `letters`. */
export async function linksSent(
  store: WholeStore,
  now: Date,
  more: Partial<LinksContext> = {},
): Promise<{ readonly counts: SentLinks; readonly letters: readonly Mail[] }> {
  const letters: Mail[] = [];
  const counts = await sendLinks({
    store,
    mailer: {
      send: async (mail) => {
        letters.push(mail);
        return 'sent';
      },
    },
    address: 'https://pilots.example.org',
    clock: () => now,
    hasTime: () => true,
    chance: () => 0,
    ...more,
  });
  return { counts, letters };
}

/** What stands behind the `#` of the link in a letter. */
export function tokenIn({ text }: Pick<Mail, 'text'>): string {
  const [, token] = /\/objection\/confirm#(\S+)/.exec(text) ?? [];
  if (token === undefined) throw new Error('the letter has no link');
  return token;
}
