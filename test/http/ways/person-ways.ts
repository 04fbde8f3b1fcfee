import { randomUUID } from 'node:crypto';
import { sampleCall } from '../../../shared/calls/calls.ts';
import type { Operation } from '../../../shared/contract/routes.ts';
import { aContent, anExpert, type Case, type casesAt } from '../../support/cases.ts';
import type { Doors } from '../../support/doors.ts';
import { ASSOCIATION, claimsOf } from '../../support/http-event.ts';

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

const DRAFTER = { code: '11100000000000091Q', name: '样例起草单位' };
const READ = { of: 'association', reason: '样例：核对联系人' };

interface Reviewing {
  readonly at: Case;
  readonly headers?: Headers;
  readonly requestId?: string;
  readonly body?: object;
}

/** A way to each code about the person who asks, and not about what is asked. */
export function personWays({ give, start, bring }: Cases, doors: () => Doors) {
  const reviewing = (operation: Operation, { at, headers, requestId, body }: Reviewing) =>
    doors().ask(operation, {
      params: { ...at.params, ...(requestId !== undefined && { requestId }) },
      headers: { ...headers, 'idempotency-key': randomUUID() },
      claims: claimsOf('examiner', 'examiner-3'),
      ...(body && { body }),
    });
  const ofDrafters = async () => {
    const [id, content] = ['drafters-barred', aContent()];
    await doors().ask('putCall', {
      params: { callId: id },
      body: { ...sampleCall(new Date()), id, mayNotJudge: ['drafting_unit'] },
      claims: claimsOf('admin'),
      headers: { 'idempotency-key': randomUUID() },
    });
    return start(
      { ...content, standard: { ...content.standard, draftingUnits: [DRAFTER.name] } },
      id,
    );
  };
  return {
    'personal_data.needs_grant': async (headers: Headers) =>
      reviewing('readPersonalData', {
        at: await bring(await start(), RECOMMENDED),
        headers,
        body: READ,
      }),
    'personal_data.own_request': async (headers: Headers) => {
      const at = await bring(await start(), RECOMMENDED);
      const { body } = await reviewing('requestPersonalData', { at, body: READ });
      return reviewing('grantPersonalData', { at, headers, requestId: String(body['id']) });
    },
    'personal_data.request_not_found': async (headers: Headers) =>
      reviewing('grantPersonalData', {
        at: await bring(await start(), RECOMMENDED),
        headers,
        requestId: 'req_none',
      }),
    'person.unknown': async (headers: Headers) =>
      give(await bring(await start(), [...RECOMMENDED, 'claim', 'accept']), 'convene', {
        headers,
        body: { experts: [anExpert('expret-1')], chair: 'expret-1' },
      }),
    'notifications.changed_meanwhile': (headers: Headers) =>
      doors().ask('putNotifications', {
        headers: { ...headers, 'if-match': '"9"', 'idempotency-key': randomUUID() },
        claims: claimsOf('expert'),
        body: { email: null, off: [], quiet: null },
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
    'caller.related_organisation': async (headers: Headers) =>
      give(await bring(await ofDrafters(), RECOMMENDED), 'claim', {
        headers,
        claims: claimsOf('examiner', 'examiner-1', DRAFTER),
      }),
    'review.expert_related': async (headers: Headers) => {
      const body = {
        experts: [{ subject: 'expert-1', organisation: ASSOCIATION }],
        chair: 'expert-1',
      };
      const at = await bring(await start(), [...RECOMMENDED, 'claim', 'accept']);
      return give(at, 'convene', { headers, body });
    },
    'decision.same_person': async (headers: Headers) =>
      give(await bring(await start(), PROPOSED), 'select', {
        headers,
        claims: claimsOf('decider', 'examiner-1'),
      }),
  };
}
