import type { KeptWebhook } from '../../../shared/domain/messages/webhook.ts';

/** The address that is called as its owner sees it: without what its calls are signed with. */
export function webhookView(webhook: KeptWebhook | null, now: Date) {
  const { version, called } = webhook ?? { version: 0, called: null };
  if (!called)
    return { version, url: null, state: 'none' as const, since: null, previousUntil: null };
  const { url, state, since, previous } = called;
  const isGood = previous !== null && Date.parse(previous.until) > now.getTime();
  return { version, url, state, since, previousUntil: isGood ? previous.until : null };
}
