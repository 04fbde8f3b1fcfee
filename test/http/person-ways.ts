import type { casesAt } from '../support/cases.ts';
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
export function personWays({ give, start, bring }: Cases) {
  return {
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
