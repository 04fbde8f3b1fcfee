import { describe, expect, it } from 'vitest';
import { jsonBody } from '../../shared/http/body.ts';
import { eventAt } from '../support/http-event.ts';

const LIMIT = 100;
const read = (text: string, base64 = false) =>
  jsonBody(eventAt('POST', '/x', { text, base64 }), LIMIT);

describe('the body', () => {
  it.each([false, true])('is read as JSON (base64: %s)', (base64) => {
    expect(read('{"标准":1}', base64)).toEqual({ ok: true, value: { 标准: 1 } });
  });

  it.each(['', '{', '{"a":1}x', 'undefined', "{'a':1}", '\u{feff}{'])('refuses %j', (text) => {
    expect(read(text)).toEqual({ ok: false, refusal: { code: 'request.not_json' } });
  });

  // 标准 in GB18030, as it comes in base64, and as a gateway gives it that took it for UTF-8
  it.each([
    { body: Buffer.from([0x22, 0xb1, 0xea, 0xd7, 0xbc, 0x22]).toString('base64'), is: true },
    { body: '"\uFFFD\uFFFD\uFFFD"', is: false },
  ])('refuses bytes that are not UTF-8 (base64: $is)', ({ body, is }) => {
    const event = { ...eventAt('POST', '/x'), body, isBase64Encoded: is };

    expect(jsonBody(event, LIMIT)).toEqual({ ok: false, refusal: { code: 'request.not_utf8' } });
  });

  it.each([
    ['application/json', true],
    ['application/json; charset=utf-8', true],
    ['application/json;charset="UTF8"', true],
    ['application/json; charset=us-ascii', true],
    ['application/json; charset=gb18030', false],
    ['application/json; charset="GBK"', false],
    ['application/json; profile=x; Charset = utf-16le', false],
  ])('is in the encoding that it is said to be in: %s', (type, isTaken) => {
    const event = eventAt('POST', '/x', { text: '{}', headers: { 'content-type': type } });

    expect(jsonBody(event, LIMIT)).toEqual(
      isTaken ? { ok: true, value: {} } : { ok: false, refusal: { code: 'request.not_utf8' } },
    );
  });

  it('names a member that is there twice', () => {
    expect(read('{"a":[{"b":1,"b":1}]}')).toEqual({
      ok: false,
      refusal: { code: 'request.not_json', pointer: '/a/0/b' },
    });
  });

  it('is taken at the limit, counted in bytes, and refused one past it', () => {
    const atLimit = `"${'标'.repeat(32)}ab"`;

    expect(Buffer.byteLength(atLimit)).toBe(LIMIT);
    expect(read(atLimit)).toMatchObject({ ok: true });
    expect(read(` ${atLimit}`)).toEqual({
      ok: false,
      refusal: { code: 'request.too_large', limit: LIMIT },
    });
  });

  it('points at text that holds half a character', () => {
    expect(read(String.raw`{"a":["\ud800"]}`)).toMatchObject({
      refusal: { code: 'request.invalid', errors: [{ pointer: '/a/0' }] },
    });
  });

  it('points at a number beyond all bounds', () => {
    expect(read('{"a":-1e999}')).toMatchObject({
      refusal: { code: 'request.invalid', errors: [{ pointer: '/a', code: 'field.too_big' }] },
    });
  });

  it('takes 32 levels and refuses one more, without running out of stack', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

    expect(read(nested(32))).toMatchObject({ ok: true });
    expect(read(nested(33))).toMatchObject({ refusal: { code: 'request.invalid' } });
    const deep = eventAt('POST', '/x', { text: nested(100_000) });
    expect(jsonBody(deep, 1e6)).toMatchObject({ refusal: { code: 'request.invalid' } });
  });
});
