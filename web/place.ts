import type { Language } from './reader.ts';

/** What an address asks for. */
export type Place =
  | { readonly page: 'calls' }
  | { readonly page: 'call'; readonly callId: string }
  | { readonly page: 'nowhere' };

export function placeAt(pathname: string): Place {
  if (pathname === '/') return { page: 'calls' };
  const [, encoded] = /^\/calls\/([^/]+)\/?$/.exec(pathname) ?? [];
  const callId = encoded === undefined ? null : decoded(encoded);
  return callId === null ? { page: 'nowhere' } : { page: 'call', callId };
}

/** The language stands in the address and is kept nowhere else; Chinese unless it says `lang=en`. */
export function languageIn(search: string): Language {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh-CN';
}

function decoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
