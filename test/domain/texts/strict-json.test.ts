import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, utf8In } from '../../../shared/domain/texts/strict-json.ts';

describe('strict JSON', () => {
  it('gives what JSON.parse gives, for whatever can be written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);

        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each(['', '{', '{"a":1,}', '{"a":1}x', "{'a':1}", '{"a":01}', '// a', '["\n"]'])(
    'is no other text: %j',
    (text) => expect(readJson(text)).toEqual({ ok: false, fault: { because: 'syntax' } }),
  );

  it.each([
    ['{"a":1,"a":2}', '/a'],
    ['{"a":1,"a":1}', '/a'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"标题":1,"\\u6807\\u9898":2}', '/标题'],
    ['{"":1,"":2}', '/'],
    ['{"a":{"b":1},"b":2,"a":3}', '/a'],
    ['{"a":[{"x":1},{"y":[2,3],"y":4}]}', '/a/1/y'],
    ['[[],[[{"a":1}],{"a":1,"b":{"c":{"d":1,"d":2}}}]]', '/1/1/b/c/d'],
    ['{"a/b":1,"a~":2,"a~":3}', '/a~0'],
    ['{"x":"}","a\\"":1,"a\\"":2}', '/a"'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['{"a":1 , "a" : 2}', '/a'],
    ['{"a":1,\n"a"\n:2}', '/a'],
  ])('names each member once: %s', (text, pointer) => {
    expect(readJson(text)).toMatchObject({ ok: false, fault: { because: 'repeated', pointer } });
  });

  it('says where the name stands for the second time', () => {
    const text = '{"a":1,\n "b":{"a":2},\n "\\u0061":3}';

    expect(readJson(text)).toMatchObject({ fault: { offset: text.indexOf('"\\u0061"') } });
  });

  it.each([
    '{"a":"a","b":"a"}',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":2}]',
    '{"a":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a":["a","a",":"],"A":1}',
    '{"a\\\\":1,"a":2}',
    '{"é":1,"e\u0301":2}',
  ])('takes the same name in another object, and as a value: %s', (text) => {
    expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('reads strings and depths that would be too much for a stack', () => {
    const long = JSON.stringify({ a: '\\"'.repeat(2_000_000), b: 1 });
    const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;

    expect(readJson(long).ok).toBe(true);
    expect(readJson(`${long.slice(0, -1)},"b":2}`)).toMatchObject({
      ok: false,
      fault: { because: 'repeated', pointer: '/b' },
    });
    expect(readJson(deep).ok).toBe(true);
  });
});

describe('UTF-8', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  it('is read, without its byte order mark', () => {
    expect(utf8In(Buffer.from('{"标题":"样例𠀀"}'))).toBe('{"标题":"样例𠀀"}');
    expect(utf8In(Buffer.from('\u{feff}{}'))).toBe('{}');
  });

  it.each([
    ['GB18030', bytes(0xb1, 0xea, 0xd7, 0xbc)],
    ['Big5', bytes(0xbc, 0xd0, 0xb7, 0xc7)],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9)],
    ['UTF-16 of Chinese', Buffer.from('标准', 'utf16le')],
    ['UTF-16 of Latin letters', Buffer.from('{"a":1}', 'utf16le')],
    ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80)],
    ['too long a form', bytes(0xc0, 0xaf)],
    ['a character cut in two', bytes(0xe6, 0xa0)],
    ['what was read wrongly before', Buffer.from('\uFFFD\uFFFD')],
  ])('is nothing else: %s', (_, other) => expect(utf8In(other)).toBeNull());
});
