import { describe, expect, it } from 'vitest';
import { type Operation, routes } from '../../shared/contract/routes.ts';
import type { Route } from '../../shared/contract/route.ts';
import { ERASED } from '../../shared/domain/texts/stated.ts';
import { check } from '../../shared/http/request.ts';
import { type Case, REQUESTS, aContent } from '../support/cases.ts';
import { CLAIM_NAMES, eventFor } from '../support/http-event.ts';

const SEEN: Case = {
  params: { callId: 'sample-2026', applicationId: `app_${'0'.repeat(20)}` },
  content: aContent(),
  version: 1,
};
const HEADERS = { 'if-match': '"1"', 'idempotency-key': 'one' };

/** Every text of every command that people give, by where it stands. */
const TEXTS = Object.values(REQUESTS).flatMap(({ operation, claims, params, body }) => {
  const route: Route = routes[operation];
  const said = body?.(SEEN);
  if (said === undefined || route.texts === 'any') return [];
  return pointersIn(said, '').map((pointer) => ({ operation, claims, params, said, pointer }));
});

function pointersIn(value: unknown, at: string): string[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => pointersIn(inner, `${at}/${name}`));
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: string): unknown {
  if (step === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}

function errorsAt(one: (typeof TEXTS)[number], text: string) {
  const { operation, claims, params, said, pointer } = one;
  const body = replaced(said, pointer.split('/').slice(1), text);
  const path = { ...SEEN.params, ...params };
  const event = eventFor(operation as Operation, { claims, params: path, headers: HEADERS, body });
  const route: Route = routes[operation as Operation];
  const checked = check(event, route, { claimNames: CLAIM_NAMES, bodyLimit: 1e5 });
  if (checked.ok || checked.refusal.code !== 'request.invalid') return [];
  return checked.refusal.errors.filter((error) => error.pointer === pointer);
}

describe('each text of a command', () => {
  it('is looked at: there are many', () => {
    expect(new Set(TEXTS.map(({ operation }) => operation)).size).toBeGreaterThan(20);
  });

  it.each(TEXTS)('is seen by a reader: $operation $pointer', (one) => {
    for (const text of ['\u200B', '\u3164\u00AD', '\u2800 ', ERASED])
      expect(errorsAt(one, text)).toHaveLength(1);
  });

  it.each(TEXTS)('is seen as what it is: $operation $pointer', (one) => {
    for (const character of ['\u0000', '\u202E', '\u2066']) {
      const errors = errorsAt(one, `文${character}字`);

      expect(errors).toHaveLength(1);
      expect(errors[0]?.code).toMatch(/^(text\.control|field\.not_listed|format\.\w+)$/);
    }
  });
});

it('a draft may hold any text, a question may be asked of any, and a layout of letters is written in lines', () => {
  const open = Object.entries<Route>(routes).filter(([, { texts }]) => texts === 'any');

  expect(open.map(([name]) => name).toSorted()).toEqual([
    'assessByRulePack',
    'assessForCall',
    'checkLetterTemplate',
    'editApplication',
    'startApplication',
    'verify',
    'verifyReceipt',
  ]);
});
