import { describe, expect, it } from 'vitest';
import { idempotencyKeyIn, versionIn } from '../../shared/http/conditions.ts';

describe('If-Match', () => {
  it.each([
    ['"3"', 3],
    ['"0"', 0],
    [' "12" ', 12],
    ['"999999999"', 999_999_999],
  ])('reads %s as a version', (text, version) => {
    expect(versionIn(text)).toEqual({ ok: true, value: version });
  });

  it.each([undefined, '', '  '])('refuses its absence (%j)', (text) => {
    expect(versionIn(text)).toMatchObject({ refusal: { code: 'request.if_match_missing' } });
  });

  it.each(['*', 'W/"3"', '3', '"3', '"03"', '"-1"', '"1.0"', '"1", "2"', '"9999999999"', '"a"'])(
    'refuses %s, pointing at the header',
    (text) => {
      expect(versionIn(text)).toMatchObject({
        refusal: { code: 'request.invalid', errors: [{ in: 'header', pointer: '/if-match' }] },
      });
    },
  );
});

describe('Idempotency-Key', () => {
  it.each([
    ['a', 'a'],
    ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['"8e03978e"', '8e03978e'],
    ['"a\\"b\\\\c"', 'a"b\\c'],
    ['k'.repeat(128), 'k'.repeat(128)],
    [`"${'k'.repeat(128)}"`, 'k'.repeat(128)],
  ])('reads %s', (text, key) => {
    expect(idempotencyKeyIn(text)).toEqual({ ok: true, value: key });
  });

  it.each([undefined, '', ' '])('refuses its absence (%j)', (text) => {
    expect(idempotencyKeyIn(text)).toMatchObject({
      refusal: { code: 'request.idempotency_key_missing' },
    });
  });

  it.each(['k'.repeat(129), 'a b', 'ключ', '""', '"a b"', `"${'k'.repeat(129)}"`, 'a\tb'])(
    'refuses %s',
    (text) => {
      expect(idempotencyKeyIn(text)).toMatchObject({
        refusal: { code: 'request.idempotency_key_invalid' },
      });
    },
  );
});
