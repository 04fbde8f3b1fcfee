import type { ComponentChild } from 'preact';
import { render } from 'preact-render-to-string';
import { ReaderContext } from '../../web/reader/context.ts';
import type { Language } from '../../web/reader/language.ts';
import { Reader } from '../../web/reader/reader.ts';

export const chinese = new Reader('zh-CN', 'Asia/Shanghai');
export const english = new Reader('en', 'Europe/Berlin');

/** A part as it is first shown, as markup. */
export function markup(part: ComponentChild, language: Language = 'zh-CN'): string {
  const reader = language === 'en' ? english : chinese;
  return render(<ReaderContext.Provider value={reader}>{part}</ReaderContext.Provider>);
}

/** All that a reader of a part sees, in order. */
export function seen(part: ComponentChild, language: Language = 'zh-CN'): string {
  const text = markup(part, language).replaceAll(/<[^>]+>/g, ' ');
  return text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll(/\s+/g, ' ').trim();
}
