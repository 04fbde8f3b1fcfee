import { WITH_DUE_DATES } from '../../../shared/contract/rows/own/notifications.ts';
import { AUDIENCES, kindsFor } from '../../../shared/domain/messages/audience.ts';
import { ALWAYS_BECAUSE } from '../../../shared/domain/messages/delivery-words.ts';
import { MESSAGE_WORDS } from '../../../shared/domain/messages/message-words.ts';
import { type KeptPreferences, whoseOf } from '../../../shared/domain/messages/preferences.ts';
import type { Role } from '../../../shared/domain/people/caller.ts';
import { accept } from '../../../shared/domain/result.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import { calendarView } from './calendar.ts';
import type { NotificationContext } from './context.ts';
import { webhookView } from './webhook-view.ts';

const isDated = (role: Role) => WITH_DUE_DATES.some((one) => one === role);

const UNCHOSEN: KeptPreferences = { email: null, off: [], quiet: null, version: 0 };

/** How the caller is written to, which kinds there are for them, and what mail failed. */
export const getNotifications: UseCase<NotificationContext, 'getNotifications'> = async (
  { store, sendsMail },
  { caller, now },
) => {
  const whose = whoseOf(caller);
  const [{ preferences, failures, webhook, uncalled, calendar }, directoryEmail] =
    await Promise.all([
      store.readReceiver(whose),
      whose.startsWith('person:') ? store.readAddress(caller.subject) : null,
    ]);
  const held = ofRole(preferences ?? UNCHOSEN, caller.role);
  const kinds = kindsFor(caller.role).map((kind) => ({
    kind,
    says: MESSAGE_WORDS[kind].subject,
    alwaysBecause: AUDIENCES[kind].mayBeOff ? null : ALWAYS_BECAUSE,
    mayWait: AUDIENCES[kind].mayWait,
  }));
  const open = failures
    .filter(({ mendedAt }) => mendedAt === null)
    .map(({ applicationId, kind, at, state }) => ({ applicationId, kind, at, state }));
  const unsent = uncalled
    .filter(({ mendedAt }) => mendedAt === null)
    .map(({ name: _name, mendedAt: _mended, ...failure }) => failure)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return accept(
    answerOf(
      'getNotifications',
      200,
      {
        sendsMail,
        preferences: held,
        directoryEmail,
        kinds,
        failures: open,
        calendar: isDated(caller.role) ? calendarView(calendar) : null,
        webhook: { ...webhookView(webhook, now), failures: unsent },
      },
      { etag: etag(held.version) },
    ),
  );
};

/** What somebody chose, as far as it is of a role: who has two chooses in each. */
function ofRole(chosen: KeptPreferences, role: Role) {
  const kinds = kindsFor(role);
  return { ...chosen, off: chosen.off.filter((kind) => kinds.includes(kind)) };
}
