import { describe, expect, it } from 'vitest';
import { DOORS, OPEN_DOORS, type Route, scopesOf } from '../../shared/contract/route.ts';
import { type Operation, routes } from '../../shared/contract/routes.ts';
import { ROLES } from '../../shared/domain/people/roles.ts';
import { openDoors } from '../support/doors.ts';
import { claimsOf } from '../support/http-event.ts';

const doors = openDoors();

const CALLERS = [...ROLES, null];
const MATRIX = Object.entries<Route>(routes).flatMap(([operation, route]) =>
  CALLERS.map((role) => ({
    operation: operation as Operation,
    role: role ?? 'nobody',
    claims: role ? claimsOf(role) : undefined,
    may: route.callers === 'anyone' || (role !== null && route.callers.includes(role)),
  })),
);

describe('who may call what', () => {
  // nothing but the token is sent, so that who is let in meets the next check, or an answer
  const send = async ({ operation, claims }: (typeof MATRIX)[number]) => {
    const { status, body } = await doors().ask(operation, claims ? { claims } : {});
    return { status, code: body['code'] };
  };

  it.each(MATRIX.filter(({ may }) => may))('lets $role in to $operation', async (cell) => {
    const { status } = await send(cell);

    expect([401, 403, 500]).not.toContain(status);
  });

  it.each(MATRIX.filter(({ may }) => !may))('keeps $role out of $operation', async (cell) => {
    expect(await send(cell)).toEqual(
      cell.role === 'nobody'
        ? { status: 401, code: 'caller.unknown' }
        : { status: 403, code: 'caller.forbidden' },
    );
  });

  it('lets in more than one caller in all, and refuses more than one', () => {
    expect(MATRIX.filter(({ may }) => may).length).toBeGreaterThan(50);
    expect(MATRIX.filter(({ may }) => !may).length).toBeGreaterThan(50);
  });

  it('has scopes for every door but the open ones, which need no token, and two open rows beside', () => {
    // the compiler of documents is at one door: what it prints for who objects goes by an access code;
    // a calendar is read by a program, which signs in nowhere: its address has a secret
    const OPEN_ASIDE = ['getObjectionLetter', 'getCalendar'];
    const all = Object.entries<Route>(routes);
    for (const door of DOORS) {
      const needsToken = all
        .filter(([operation, route]) => route.door === door && !OPEN_ASIDE.includes(operation))
        .map(([, route]) => route.callers !== 'anyone');
      expect(new Set(needsToken)).toEqual(new Set([!OPEN_DOORS.includes(door)]));
    }
    expect(OPEN_DOORS).toEqual(['public', 'objection']);
    for (const operation of OPEN_ASIDE)
      expect(routes[operation as Operation].callers).toBe('anyone');
  });

  it('opens a row to its callers by their own scopes, and to nobody else by any', () => {
    expect(scopesOf({ callers: ['recommender'] })).toEqual(['pilots:recommend']);
    expect(scopesOf({ callers: ['examiner', 'expert', 'decider'] })).toEqual(['pilots:review']);
    expect(scopesOf({ callers: ['association', 'admin'] })).toEqual([
      'pilots:apply',
      'pilots:administer',
    ]);
    expect(scopesOf({ callers: 'anyone' })).toEqual([]);
  });
});
