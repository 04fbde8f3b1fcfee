import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Case, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { ASSOCIATION, claimsOf, type Sent } from '../../../support/http-event.ts';
import type { Operation } from '../../../../shared/contract/routes.ts';
import type {
  Application,
  ApplicationState,
} from '../../../../shared/domain/application/application.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import { withLodged } from '../../../../shared/domain/publication/objections.ts';
import { publicationOf } from '../../../../shared/domain/publication/publication-of.ts';
import { anyHistory } from '../../../domain/histories.ts';
import { issuer } from '../../../support/issuers.ts';
import {
  type AccessRequest,
  granted,
  holdsOrDecides,
  isGranted,
} from '../../../../shared/domain/people/personal-data-access.ts';

const NOW_AT = '2026-11-20T09:00:00.000+08:00';

const doors = openDoors();
const { start, bring } = casesAt(doors);
const WHAT = { of: 'association', reason: '样例：核对联系人' };
const CLAIMED = ['submit', 'recommend', 'claim'] as const;

let at: Case;
beforeEach(async () => {
  at = await bring(await start(), CLAIMED);
});

const ask = async (operation: Operation, subject: string, sent: Sent = {}) => {
  const role = subject.replace(/-\d+$/, '');
  const { status, body } = await doors().ask(operation, {
    claims: claimsOf(role, subject),
    ...sent,
    params: { ...at.params, ...sent.params },
    headers: { 'idempotency-key': randomUUID() },
  });
  return { status, code: body['code'], body };
};
const read = (subject: string) => ask('readPersonalData', subject, { body: WHAT });
const asked = async (subject: string) => {
  const { body } = await ask('requestPersonalData', subject, { body: WHAT });
  return String(body['id']);
};
const grant = (subject: string, requestId: string) =>
  ask('grantPersonalData', subject, { params: { requestId } });
const NEEDS_GRANT = { status: 403, code: 'personal_data.needs_grant' };

describe('personal data', () => {
  it('are read by the examiner who holds the case, and not by a colleague', async () => {
    expect(await read('examiner-1')).toMatchObject({ status: 201 });
    expect(await read('examiner-2')).toMatchObject(NEEDS_GRANT);
  });

  it('are read by deciders while the case waits for them, and then by who decided on it', async () => {
    at = await bring(at, ['accept', 'convene', 'declare', 'score', 'propose']);
    expect(await read('decider-1')).toMatchObject({ status: 201 });
    expect(await read('decider-2')).toMatchObject({ status: 201 });

    // from here on who only publishes the list of the call, or could revoke, has no part in the case
    at = await bring(at, ['select']);
    expect(await read('decider-1')).toMatchObject({ status: 201 });
    expect(await read('decider-2')).toMatchObject(NEEDS_GRANT);
    const id = await asked('decider-2');
    expect(await grant('decider-1', id)).toMatchObject({ status: 200 });
    expect(await read('decider-2')).toMatchObject({ status: 201 });
  });

  it('are read by others once a second person grants it, each by their own request', async () => {
    const id = await asked('examiner-2');
    expect(await read('examiner-2')).toMatchObject(NEEDS_GRANT);

    const done = await grant('examiner-1', id);

    expect(done).toMatchObject({
      status: 200,
      body: { id, by: 'examiner-2', grantedBy: 'examiner-1' },
    });
    expect(await read('examiner-2')).toMatchObject({ status: 201 });
    expect(await read('examiner-3')).toMatchObject(NEEDS_GRANT);
    const { body } = await doors().ask('listPersonalDataReadings', {
      params: at.params,
      claims: claimsOf('association'),
    });
    expect(body['readings']).toHaveLength(1);
  });

  it('are granted by nobody to themselves, and by whoever came first', async () => {
    const id = await asked('examiner-2');

    expect(await grant('examiner-2', id)).toMatchObject({ code: 'personal_data.own_request' });
    expect(await grant('examiner-3', id)).toMatchObject({ status: 200 });
    const again = await grant('examiner-1', id);

    expect(again.body).toMatchObject({ grantedBy: 'examiner-3' });
    expect(await grant('examiner-1', 'req_none')).toMatchObject({
      status: 404,
      code: 'personal_data.request_not_found',
    });
    const { body } = await ask('listPersonalDataRequests', 'examiner-1');
    expect(body['requests']).toMatchObject([{ id, grantedBy: 'examiner-3' }]);
  });

  it.each(['association', 'recommender', 'expert', 'admin'])(
    'are neither asked for nor granted by %s',
    async (role) => {
      const id = await asked('examiner-2');
      const somebody = `${role}-1`;

      expect(await ask('requestPersonalData', somebody, { body: WHAT })).toMatchObject({
        status: 403,
      });
      expect(await grant(somebody, id)).toMatchObject({ status: 403 });
      expect(await ask('listPersonalDataRequests', somebody)).toMatchObject({ status: 403 });
      expect(await read('examiner-2')).toMatchObject(NEEDS_GRANT);
    },
  );

  it('are neither asked for, granted nor read by who may judge nothing in the case', async () => {
    const id = await asked('examiner-2');
    const claims = claimsOf('examiner', 'examiner-4', ASSOCIATION);
    const own = { status: 403, code: 'caller.own_organisation' };

    expect(await ask('requestPersonalData', 'examiner-4', { claims, body: WHAT })).toMatchObject(
      own,
    );
    expect(
      await ask('grantPersonalData', 'examiner-4', { claims, params: { requestId: id } }),
    ).toMatchObject(own);
    expect(await ask('readPersonalData', 'examiner-4', { claims, body: WHAT })).toMatchObject(own);
    expect(await read('examiner-2')).toMatchObject(NEEDS_GRANT);
  });

  it('are not granted by a decider for whom the case is not there yet', async () => {
    const id = await asked('examiner-2');

    expect(await grant('decider-1', id)).toMatchObject({ code: 'application.not_found' });
  });
});

describe('who holds or decides a case', () => {
  const { application } = anyHistory();
  const review = null;
  const publication = {
    ...publicationOf(application),
    objections: withLodged([], '1-001-1'),
  };
  const disputed = {
    of: 'selection',
    points: [],
    disputedAt: NOW_AT,
    outcome: null,
  } as unknown as Application['reconsideration'];
  const of = (state: ApplicationState, what: string, hand?: string): boolean => {
    const hands = hand ? [{ office: 'selection' as const, subject: hand }] : [];
    const seen = { ...application, state, review, hands, publication, reconsideration: disputed };
    return holdsOrDecides(seen, issuer('decider', 'd') as Caller, what);
  };

  it.each<[ApplicationState, boolean, boolean]>([
    ['proposed', true, true],
    ['selected', false, false],
    ['not_selected', false, false],
    ['public_notice', false, false],
    ['objection_open', true, true],
    ['reconsideration', true, true],
    ['announced', false, false],
    ['revoked', false, false],
  ])('of deciders without a hand in it, in %s: %s', (state, ofAssociation, ofObjector) => {
    expect(of(state, 'association')).toBe(ofAssociation);
    expect(of(state, '1-001-1')).toBe(ofObjector);
  });

  it('is who had a hand in it as well, for the people of the filing and not for who objects', () => {
    for (const state of ['selected', 'public_notice', 'announced'] as const) {
      expect(of(state, 'association', 'd')).toBe(true);
      expect(of(state, '1-001-1', 'd')).toBe(false);
      expect(of(state, 'association', 'd2')).toBe(false);
    }
  });
});

describe('a grant', () => {
  const NOW = new Date('2026-11-20T10:00:00+08:00');
  const request: AccessRequest = {
    ...WHAT,
    id: 'req_1',
    by: 'examiner-2',
    at: '2026-11-20T09:00:00.000+08:00',
    grantedBy: null,
    until: null,
  };
  const mayRead = (day: string, one = granted(request, 'examiner-1', NOW), of = 'association') =>
    isGranted([one], { subject: 'examiner-2', of, now: new Date(`${day}+08:00`) });

  it('holds to the last moment of its seventh day in Beijing', () => {
    expect(mayRead('2026-11-20T10:00:00')).toBe(true);
    expect(mayRead('2026-11-26T23:59:59.999')).toBe(true);
    expect(mayRead('2026-11-27T00:00:00')).toBe(false);
  });

  it('is none before somebody gives it, and of nothing else than was asked for', () => {
    expect(mayRead('2026-11-20T10:00:00', request)).toBe(false);
    expect(mayRead('2026-11-20T10:00:00', granted(request, 'examiner-1', NOW), '1-001-1')).toBe(
      false,
    );
  });
});
