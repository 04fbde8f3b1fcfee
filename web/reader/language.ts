export type Language = 'zh-CN' | 'en';

export const LANGUAGES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

const KEPT = 'language';

/** The language that an address asks for; null: it leaves that to the browser. */
export function languageStated(search: string): Language | null {
  const stated = new URLSearchParams(search).get('lang');
  return stated === 'en' || stated === 'zh-CN' ? stated : null;
}

/** What a page is read in: what its address asks for, else what was chosen in this browser, else Chinese. */
export function languageIn(search: string): Language {
  return languageStated(search) ?? languageKept();
}

/** The language is kept in this browser, for every address that asks for none. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // a browser that keeps nothing: the addresses of English pages carry it
  }
}

function languageKept(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

/** The same address, read in a language; what else the address asks for stays. */
export function inLanguage(address: string, language: Language): string {
  return withLanguage(address, language === 'en' ? language : null);
}

/** The same address for whoever chooses a language by it: also Chinese is named, and kept. */
export function choosing(address: string, language: Language): string {
  return withLanguage(address, language);
}

function withLanguage(address: string, language: Language | null): string {
  const url = new URL(address, 'http://here');
  url.searchParams.delete('lang');
  if (language !== null) url.searchParams.set('lang', language);
  return `${url.pathname}${url.search}${url.hash}`;
}
