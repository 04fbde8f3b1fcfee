import { describe, expect, it } from 'vitest';
import {
  foldedEmail,
  isEmail,
  isPhone,
  isWebAddress,
  trimmed,
} from '../../../shared/domain/texts/contacts.ts';

describe('e-mail addresses', () => {
  it.each([
    'contact@example.org',
    'contact@xn--fsqu00a.xn--fiqs8s',
    '联系人@例子.中国',
    'contact@例子.公司',
    "o'hara+tag@sub.example.co",
    '"two words"@example.org'.replace(' ', '.'),
    '123456@qq.com',
    `${'a'.repeat(64)}@example.org`,
    `a@${'b'.repeat(63)}.org`,
  ])('are taken: %s', (text) => expect(isEmail(text)).toBe(true));

  it.each([
    '',
    'contact',
    '@example.org',
    'contact@',
    'contact@localhost',
    'contact@example..org',
    'contact@-example.org',
    'contact@example-.org',
    '.contact@example.org',
    'con..tact@example.org',
    'con tact@example.org',
    'contact@exam ple.org',
    'contact@127.0.0.1',
    'a@b@example.org',
    'contact@example.org\u202E',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(64)}.org`,
    `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.org`,
  ])('are not: %s', (text) => expect(isEmail(text)).toBe(false));

  it.each([
    ' contact@example.org ',
    '\u200Bcontact@example.org\u3000',
    'contact＠example．org',
    'mailto:contact@example.org',
    'con\u00ADtact@example.org\n',
  ])('are folded as they are pasted (%#)', (text) =>
    expect(foldedEmail(text)).toBe('contact@example.org'),
  );
});

describe('web addresses', () => {
  it.each([
    'http://www.ttbz.org.cn/StandardManage/Detail/1/',
    'https://例子.中国/标准?a=1#b',
    'HTTPS://EXAMPLE.ORG',
    'http://localhost:4000/',
  ])('are taken: %s', (text) => expect(isWebAddress(text)).toBe(true));

  it.each([
    '',
    'www.ttbz.org.cn',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    'http://',
    'http:///x',
    'http:example.org',
    'https:\\\\example.org',
    'https://user:secret@example.org',
    'https://example.org@evil.example',
    'https://exa mple.org',
    'https://example.org/\u0000',
  ])('are not: %j', (text) => expect(isWebAddress(text)).toBe(false));
});

describe('telephone numbers', () => {
  it.each(['010-68205241', '+86 (10) 6820 5241 转 12', '０１０６８２０５２４１', '12345'])(
    'are taken: %s',
    (text) => expect(isPhone(text)).toBe(true),
  );
  it.each(['', '无', '----', '1234', '电话', '\u200B'])('are not: %j', (text) =>
    expect(isPhone(text)).toBe(false),
  );
});

it('trims what cannot be seen at either end, and nothing within', () => {
  expect(trimmed('\u200B \u3000a\u200Bb \uFEFF')).toBe('a\u200Bb');
});
