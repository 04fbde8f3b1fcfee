import { describe, expect, it } from 'vitest';
import { languageOf } from '../../shared/http/language.ts';

describe('the language of an answer', () => {
  it.each([
    { header: undefined, is: 'zh-CN' },
    { header: '', is: 'zh-CN' },
    { header: 'en', is: 'en' },
    { header: 'en-GB,en;q=0.9', is: 'en' },
    { header: 'zh-TW', is: 'zh-CN' },
    { header: 'fr', is: 'zh-CN' },
    { header: 'fr, en;q=0.1', is: 'en' },
    { header: 'zh;q=0.5, EN;q=0.51', is: 'en' },
    { header: 'zh;q=0.5, en;q=0.5', is: 'zh-CN' },
    { header: 'en;q=0, fr', is: 'zh-CN' },
    { header: '*', is: 'zh-CN' },
    { header: 'en;q=1.5', is: 'zh-CN' },
    { header: 'constructor, ;;,q=;', is: 'zh-CN' },
  ])('reads “$header” as $is', ({ header, is }) => {
    expect(languageOf(header)).toBe(is);
  });
});
