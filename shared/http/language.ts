import type { Text } from '../domain/text.ts';

export type Language = 'zh-CN' | 'en';

const KNOWN: Readonly<Record<string, Language>> = { zh: 'zh-CN', en: 'en', '*': 'zh-CN' };

/**
 * The language of an answer by `Accept-Language` (RFC 9110, 12.5.4): the listed range of the
 * highest weight that we have, by its primary subtag (RFC 4647, 3.4). Chinese when none fits.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const [best] = (acceptLanguage ?? '')
    .split(',')
    .map(range)
    .filter(({ language, weight }) => language && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return best?.language ?? 'zh-CN';
}

function range(part: string): { language: Language | undefined; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  const isWeight = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight);
  const [primary = ''] = tag.split('-');
  return {
    language: Object.hasOwn(KNOWN, primary) ? KNOWN[primary] : undefined,
    weight: isWeight ? Number(weight) : 0,
  };
}

/** The wording in one language. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}
