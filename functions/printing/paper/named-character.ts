/** Half a pair of surrogates, which is no character. */
export const isLone = (character: string): boolean => /^\p{Surrogate}$/u.test(character);

/** A character that cannot be shown as what it is, by its code point: nobody takes it for another. */
export function named(character: string): string {
  return `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;
}
