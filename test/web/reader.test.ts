import { afterEach, describe, expect, it, vi } from 'vitest';
import { choosing, inLanguage, keepLanguage, languageIn } from '../../web/reader/language.ts';
import { addressOf } from '../../web/reader/place.ts';
import { Reader } from '../../web/reader/reader.ts';
import { chinese, english } from './rendered.tsx';

describe('the language of a page', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['', 'zh-CN'],
    ['?lang=en', 'en'],
    ['?lang=fr', 'zh-CN'],
    ['?a=b&lang=en', 'en'],
    ['?lang=zh-CN', 'zh-CN'],
  ])('with %j is %s', (search, language) => {
    expect(languageIn(search)).toBe(language);
  });

  it.each([
    ['/calls/a', 'en', '/calls/a?lang=en'],
    ['/calls/a?lang=en', 'zh-CN', '/calls/a'],
    ['/calls/a?step=2#here', 'en', '/calls/a?step=2&lang=en#here'],
    ['/calls/a?lang=en&step=2', 'en', '/calls/a?step=2&lang=en'],
  ] as const)('takes %s into %s as %s', (address, language, expected) => {
    expect(inLanguage(address, language)).toBe(expected);
  });

  it('is named where somebody chooses it, Chinese as well', () => {
    expect(choosing('/calls/a?lang=en#here', 'zh-CN')).toBe('/calls/a?lang=zh-CN#here');
    expect(choosing('/calls/a?step=2', 'en')).toBe('/calls/a?step=2&lang=en');
  });

  it('is the one that this browser was asked for last, unless the address asks for another', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    expect(languageIn('')).toBe('zh-CN');
    keepLanguage('en');
    expect([languageIn(''), languageIn('?lang=zh-CN'), languageIn('?lang=fr')]).toEqual([
      'en',
      'zh-CN',
      'en',
    ]);
  });
});

describe('an address', () => {
  it('has what it leaves open filled in, however that is spelled', () => {
    expect(addressOf('/calls/:callId/check', { callId: 'a/b c' })).toBe('/calls/a%2Fb%20c/check');
    expect(addressOf('/verify')).toBe('/verify');
  });
});

describe('a reader', () => {
  it('has instants by the clock of Beijing, whatever their own zone', () => {
    expect(chinese.instant('2026-12-31T16:00:00Z')).toBe('2027年1月1日 00:00（北京时间）');
    expect(english.instant('2026-12-31T17:00:00+08:00')).toBe(
      '31 December 2026 at 17:00 (Beijing time)',
    );
  });

  it('is told their own time beside it, where that is another', () => {
    expect(english.ownInstant('2026-12-31T17:00:00+08:00')).toBe('31 December 2026 at 10:00');
    expect(chinese.ownInstant('2026-12-31T17:00:00+08:00')).toBeNull();
  });

  it('has dates as they are, whatever the zone of the machine', () => {
    expect(chinese.date('2026-11-25')).toBe('2026年11月25日');
    expect(english.date('2026-06-30')).toBe('30 June 2026');
  });

  it('keeps the language in every address', () => {
    expect(english.to('/calls/pp2024')).toBe('/calls/pp2024?lang=en');
    expect(new Reader('zh-CN').to('/calls/pp2024?lang=en')).toBe('/calls/pp2024');
  });

  it('has sentences one after another, in Chinese without a blank', () => {
    expect(chinese.sentences(['一。', '', '二。'])).toBe('一。二。');
    expect(english.sentences(['One.', '', 'Two.'])).toBe('One. Two.');
  });

  it('has lists as the language puts them', () => {
    expect(chinese.list(['一', '二'])).toBe('一、二');
    expect(english.list(['one', 'two'])).toBe('one, two');
  });
});
