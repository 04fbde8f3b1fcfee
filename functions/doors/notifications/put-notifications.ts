import { AUDIENCES, kindsFor } from '../../../shared/domain/messages/audience.ts';
import { type Preferences, whoseOf } from '../../../shared/domain/messages/preferences.ts';
import type { Role } from '../../../shared/domain/people/caller.ts';
import type { FieldError } from '../../../shared/domain/refusal.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { NotificationContext } from './context.ts';

/** Puts how the caller wants to be written to over what they saw. */
export const putNotifications: UseCase<NotificationContext, 'putNotifications'> = (
  { store },
  input,
) =>
  runIdempotently(store, input, {}, async () => {
    const { body, caller, ifMatch = 0 } = input;
    const errors = faultsOf(body, caller.role);
    if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
    const whose = whoseOf(caller);
    const version = ifMatch + 1;
    const chosen = { ...body, off: [...new Set(body.off)], version };
    const answer = answerOf('putNotifications', 200, chosen, { etag: etag(version) });
    // what the same person chose in another role stays
    const { preferences: seen } = await store.readReceiver(whose);
    const kinds = kindsFor(caller.role);
    const others = seen?.off.filter((kind) => !kinds.includes(kind)) ?? [];
    const preferences = { ...chosen, off: [...chosen.off, ...others] };
    return accept({ change: { preferences: { whose, preferences } }, answer });
  });

/** What a role cannot choose. */
function faultsOf({ email, off, quiet }: Preferences, role: Role): FieldError[] {
  const kinds = kindsFor(role);
  return [
    ...(role === 'association' && email !== null ? [OF_FILING] : []),
    ...off.flatMap((kind, at) => {
      const pointer = `/off/${at}`;
      if (!kinds.includes(kind)) return [{ pointer, ...NOT_OF_ROLE }];
      return AUDIENCES[kind].mayBeOff ? [] : [{ pointer, ...ALWAYS }];
    }),
    ...(quiet && quiet.from === quiet.to ? [ALL_DAY] : []),
  ];
}

const OF_FILING: FieldError = {
  pointer: '/email',
  code: 'notifications.address_in_filing',
  message: {
    zh: '社会团体的邮箱在每项申报的联系人信息中填写',
    en: 'An association states its address with the contact of each application',
  },
};

const NOT_OF_ROLE = {
  code: 'notifications.not_of_role',
  message: { zh: '以您的身份不会收到此类通知', en: 'Nobody in your role is told that' },
};

const ALWAYS = {
  code: 'notifications.always_sent',
  message: {
    zh: '此类通知事关权利或者期限，不能关闭',
    en: 'A right or a time limit depends on it: it cannot be switched off',
  },
};

const ALL_DAY: FieldError = {
  pointer: '/quiet',
  code: 'notifications.quiet_all_day',
  message: {
    zh: '免打扰时段的起止时间不能相同',
    en: 'Quiet hours cannot begin and end at the same hour',
  },
};
