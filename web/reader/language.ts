export type Language = 'zh-CN' | 'en';

export const LANGUAGES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** The language stands in the address and is kept nowhere else; Chinese unless it says `lang=en`. */
export function languageIn(search: string): Language {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh-CN';
}

/** The same address, read in a language; what else the address asks for stays. */
export function inLanguage(address: string, language: Language): string {
  const url = new URL(address, 'http://here');
  url.searchParams.delete('lang');
  if (language === 'en') url.searchParams.set('lang', 'en');
  return `${url.pathname}${url.search}${url.hash}`;
}
