import { randomBytes } from 'node:crypto';
import { calledBy, callTo, onceMore, renewed } from '../../../shared/domain/messages/called.ts';
import { type Whose, whoseOf } from '../../../shared/domain/messages/preferences.ts';
import type { CalledAddress, KeptWebhook } from '../../../shared/domain/messages/webhook.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import { type AddressFault, faultOf } from '../../webhooks/called-address.ts';
import type { NotificationContext } from './context.ts';
import { webhookView } from './webhook-view.ts';

// none of these has an idempotency key: an answer that is kept would keep the secret with it. Whoever
// gets no answer sees how it is, and may have another secret

const SECRET_BYTES = 32;

function newSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** Names the address to be called, in the place of the one before; one that has a secret keeps it. */
export const putWebhook: UseCase<NotificationContext, 'putWebhook'> = async (
  { store, callable },
  { body, caller, ifMatch = 0, now },
) => {
  const fault = faultOf(body.url, callable);
  if (fault) {
    const error = { pointer: '/url', code: `notifications.${fault}`, message: FAULTS[fault] };
    return refuse({ code: 'request.invalid', errors: [error] });
  }
  const whose = whoseOf(caller);
  const { webhook } = await store.readReceiver(whose);
  const { secret = newSecret(), previous = null } = webhook?.called ?? {};
  const isNew = webhook?.called === undefined || webhook.called === null;
  const called = {
    url: body.url,
    secret,
    previous,
    state: 'on',
    since: now.toISOString(),
  } as const;
  const put = await over({ store }, whose, { version: ifMatch + 1, called });
  if (!put.ok) return put;
  const view = { ...webhookView(put.value, now), secret: isNew ? secret : null };
  return accept(answerOf('putWebhook', 200, view, { etag: etag(view.version) }));
};

/** Gives the address another secret, and tells it. */
export const renewWebhookSecret: UseCase<NotificationContext, 'renewWebhookSecret'> = async (
  { store },
  { caller, ifMatch, now },
) => {
  const whose = whoseOf(caller);
  const { webhook } = await store.readReceiver(whose);
  // one that was seen is there no more
  if (!webhook?.called) return refuse(changedTo(webhook));
  const secret = newSecret();
  const called = renewed(webhook.called, secret, now);
  const put = await over({ store }, whose, { version: ifMatch + 1, called });
  if (!put.ok) return put;
  const view = { ...webhookView(put.value, now), secret };
  return accept(answerOf('renewWebhookSecret', 200, view, { etag: etag(view.version) }));
};

/** Erases address and secrets. */
export const removeWebhook: UseCase<NotificationContext, 'removeWebhook'> = async (
  { store },
  { caller, ifMatch, now },
) => {
  const whose = whoseOf(caller);
  const { webhook } = await store.readReceiver(whose);
  if (ifMatch !== (webhook?.version ?? 0)) return refuse(changedTo(webhook));
  // what is there no more need not be removed
  const none = accept(webhook);
  const put = webhook?.called
    ? await over({ store }, whose, { version: ifMatch + 1, called: null })
    : none;
  if (!put.ok) return put;
  const view = webhookView(put.value, now);
  return accept(answerOf('removeWebhook', 200, view, { etag: etag(view.version) }));
};

/** Lets calls that came to nothing wait once more, under the ids that they had. */
export const sendCallsAgain: UseCase<NotificationContext, 'sendCallsAgain'> = async (
  { store },
  { body, caller, now },
) => {
  const whose = whoseOf(caller);
  const { webhook, uncalled } = await store.readReceiver(whose);
  const failed = calledBy(webhook) ? uncalled.filter(({ mendedAt }) => mendedAt === null) : [];
  const asked = failed.filter(({ id }) => body.ids.includes(id));
  for (const failure of asked) {
    const message = await store.readMessage(callTo(whose), failure.name);
    // one that waits already is being sent
    if (!message || message.dueAt !== null) continue;
    if (await store.moveMessage(message, onceMore(message, now)))
      await store.noteUncalled(whose, { ...failure, againAt: now.toISOString() });
  }
  return accept(answerOf('sendCallsAgain', 200, { again: asked.map(({ id }) => id) }));
};

async function over(
  { store }: Pick<NotificationContext, 'store'>,
  whose: Whose,
  next: { readonly version: number; readonly called: CalledAddress | null },
): Promise<Result<KeptWebhook, Refusal>> {
  const put = await store.putWebhook(whose, next);
  return put.ok ? accept(next) : put;
}

function changedTo(webhook: KeptWebhook | null): Refusal {
  return { code: 'notifications.changed_meanwhile', currentVersion: webhook?.version ?? 0 };
}

const FAULTS: Readonly<Record<AddressFault, { readonly zh: string; readonly en: string }>> = {
  no_address: {
    zh: '请填写完整的网址，如 https://example.org/hook',
    en: 'Give a whole address, as https://example.org/hook',
  },
  not_https: { zh: '网址须以 https:// 开头', en: 'The address must begin with https://' },
  with_password: {
    zh: '网址中不能写用户名和密码',
    en: 'An address holds no user and no password',
  },
  not_public: {
    zh: '只能填写互联网上公开可达的网址，不能是内网、本机等地址',
    en: 'Only what the whole internet reaches can be called: no private network, no machine of its own',
  },
};
