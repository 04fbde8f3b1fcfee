import { RETRY_AFTER_SECONDS } from '../domain/busy.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { HttpAnswer } from './answer.ts';
import { type Language, inLanguage } from './language.ts';
import type { ProblemCode, ServerCode } from './status.ts';
import { type Meaning, meanings } from './wording/meanings.ts';
import { filled } from './wording/places.ts';

export type Trouble = Refusal | { code: ServerCode; correlationId: string };

/** The refusal as problem details (RFC 9457) in the caller's language. */
function problemOf(trouble: Trouble, language: Language) {
  const { code } = trouble;
  // in the bundle of a door there are those that its rows name
  const known: Readonly<Partial<Record<ProblemCode, Meaning>>> = meanings();
  const meaning = known[code];
  if (!meaning) throw new Error(`${code} is refused, and no row of this door names it`);
  const { status, title, detail } = meaning;
  return {
    type: `/docs/problems#${code}`,
    title: inLanguage(title, language),
    status,
    detail: inLanguage(filled(detail, trouble), language),
    ...membersOf(trouble, language),
    code,
  };
}

function membersOf(trouble: Trouble, language: Language): Record<string, unknown> {
  if ('says' in trouble) {
    // what the ids among the members mean, which the detail tells
    const { says: _says, ...members } = trouble;
    return members;
  }
  if (!('errors' in trouble)) return { ...trouble };
  const errors = trouble.errors.map((e) => ({ ...e, message: inLanguage(e.message, language) }));
  return { ...trouble, errors };
}

/** The problem as an answer that is ready to leave. */
export function problemAnswer(trouble: Trouble, language: Language): HttpAnswer {
  const problem = problemOf(trouble, language);
  return {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      ...(trouble.code === 'route.method_not_allowed' && { allow: trouble.allowed.join(', ') }),
      ...(trouble.code === 'server.busy' && { 'retry-after': String(RETRY_AFTER_SECONDS) }),
      ...('retryAfter' in trouble && { 'retry-after': String(trouble.retryAfter) }),
      ...(trouble.code === 'caller.unknown' && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify(problem),
  };
}
