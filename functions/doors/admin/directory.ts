import { addDays, beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import { namedOddly } from '../../../shared/domain/people/directory-plan.ts';
import type { FieldError } from '../../../shared/domain/refusal.ts';
import { accept, refuse } from '../../../shared/domain/result.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/** Everybody whom the directory knows, and those who are known no more. */
export const getDirectory: UseCase<AdminContext, 'getDirectory'> = async ({ store }) =>
  accept(answerOf('getDirectory', 200, { people: await store.listPeople() }));

/** An invitation ends within a year, as a delegation does. */
const MOST_DAYS = 366;

const NOT_AHEAD = {
  pointer: '/invitedUntil',
  code: 'person.invited_until',
  message: {
    zh: '邀请应在今天或以后、一年以内截止',
    en: 'An invitation ends today or later, and within a year',
  },
};

/** A subject with a character that may pass for another, or for none. */
function lookAlike(character: string): FieldError {
  return {
    pointer: '/subject',
    code: 'person.subject',
    message: {
      zh: `账号由可见的半角字母、数字和符号组成，不能含有 ${character}`,
      en: `A subject is made of plain ASCII characters that can be seen; it cannot hold ${character}`,
    },
  };
}

/** Enters one person, or changes the entry that was seen; what a sign-in told stays below it. */
export const putPerson: UseCase<AdminContext, 'putPerson'> = ({ store }, input) =>
  runIdempotently(store, input, {}, async () => {
    const { body, caller, ifMatch = 0, now } = input;
    const today = beijingDate(now);
    const { invitedUntil: until } = body;
    const isAhead = until == null || (today <= until && until < addDays(today, MOST_DAYS));
    if (!isAhead) return refuse({ code: 'request.invalid', errors: [NOT_AHEAD] });
    const odd = namedOddly([body]);
    if (odd) return refuse({ code: 'request.invalid', errors: [lookAlike(odd.character)] });
    const roles = [...new Set(body.roles)];
    const version = ifMatch + 1;
    const kept = { askedInBy: caller.subject, askedInAt: beijingInstant(now), version };
    const entry = { ...body, roles, ...kept };
    const answer = answerOf('putPerson', 200, entry, { etag: etag(version) });
    return accept({ change: { person: entry }, answer });
  });
