import { randomUUID } from 'node:crypto';
import { anExpert, type casesAt } from '../support/cases.ts';
import type { Doors } from '../support/doors.ts';
import { ASSOCIATION, claimsOf } from '../support/http-event.ts';

type Cases = ReturnType<typeof casesAt>;
type Headers = Readonly<Record<string, string>>;

const RECOMMENDED = ['submit', 'recommend'] as const;
const PROPOSED = [
  ...RECOMMENDED,
  'claim',
  'accept',
  'convene',
  'declare',
  'score',
  'propose',
] as const;

/** A way to each code about the person who asks, and not about what is asked. */
export function personWays({ give, start, bring }: Cases, doors: () => Doors) {
  return {
    'person.unknown': async (headers: Headers) =>
      give(await bring(await start(), [...RECOMMENDED, 'claim', 'accept']), 'convene', {
        headers,
        body: { experts: [anExpert('expret-1')], chair: 'expret-1' },
      }),
    'person.changed_meanwhile': (headers: Headers) =>
      doors().ask('putPerson', {
        headers: { ...headers, 'if-match': '"9"', 'idempotency-key': randomUUID() },
        claims: claimsOf('admin'),
        body: { ...anExpert('expert-1'), name: '样例人员', roles: ['expert'] },
      }),
    'caller.own_organisation': async (headers: Headers) =>
      give(await bring(await start(), RECOMMENDED), 'claim', {
        headers,
        claims: claimsOf('examiner', 'examiner-1', ASSOCIATION),
      }),
    'decision.same_person': async (headers: Headers) =>
      give(await bring(await start(), PROPOSED), 'select', {
        headers,
        claims: claimsOf('decider', 'examiner-1'),
      }),
  };
}
