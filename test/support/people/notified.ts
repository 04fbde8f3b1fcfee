import { randomUUID } from 'node:crypto';
import { notificationUseCases } from '../../../functions/doors/notifications/use-cases.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { NotificationStore } from '../../../shared/store/dynamo-notification-store.ts';
import { NOW } from '../filing.ts';
import { type Parts, bodyOf, inputOf } from './applicants.ts';

const parts = (given: object, ifMatch?: number): Parts => ({
  ...given,
  ...(ifMatch !== undefined && { ifMatch }),
});

/** What those ask of their door who say how they want to be told. */
export function notifiedBy(store: NotificationStore, sendsMail = true) {
  const context = (toLoopback = true) => ({
    store,
    sendsMail,
    callable: { toLoopback },
    address: 'https://pilots.example',
  });

  const read = async (caller: Caller) =>
    bodyOf(
      'getNotifications',
      await notificationUseCases.getNotifications(
        context(),
        inputOf('getNotifications', {}, { caller }),
      ),
    );
  const name = (caller: Caller, url: string, ifMatch?: number, toLoopback?: boolean) =>
    notificationUseCases.putWebhook(
      context(toLoopback),
      inputOf('putWebhook', parts({ body: { url } }, ifMatch), { caller }),
    );
  const named = async (caller: Caller, url: string) => {
    const { secret } = bodyOf('putWebhook', await name(caller, url));
    if (secret === null) throw new Error('no secret was told');
    return secret;
  };
  const renew = (caller: Caller, ifMatch: number, now = NOW) =>
    notificationUseCases.renewWebhookSecret(
      context(),
      inputOf('renewWebhookSecret', parts({}, ifMatch), { caller, now }),
    );
  const remove = (caller: Caller, ifMatch: number) =>
    notificationUseCases.removeWebhook(
      context(),
      inputOf('removeWebhook', parts({}, ifMatch), { caller }),
    );
  const again = (caller: Caller, ids: readonly string[], now: Date) =>
    notificationUseCases.sendCallsAgain(
      context(),
      inputOf('sendCallsAgain', { body: { ids: [...ids] } }, { caller, now }),
    );
  const prefers = async (caller: Caller, chosen: object) => {
    const { version } = (await read(caller)).preferences;
    const body = { email: null, off: [], quiet: null, ...chosen };
    const given = parts({ body }, version === 0 ? undefined : version);
    bodyOf(
      'putNotifications',
      await notificationUseCases.putNotifications(
        context(),
        inputOf('putNotifications', given, { caller, key: randomUUID() }),
      ),
    );
  };

  return { read, name, named, renew, remove, again, prefers };
}

export type Notified = ReturnType<typeof notifiedBy>;
