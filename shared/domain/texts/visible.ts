// by code points, so that no editor and no reader has to tell apart what looks like nothing
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
// a mark that stands on nothing is a dotted circle at most
const VISIBLE =
  /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\p{M}\p{Noncharacter_Code_Point}\u2800]/u;

/** Without the characters that take no room or show nothing: zero-width, direction, fillers. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Whether a reader sees anything of a text at all. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/**
 * Control characters but for tab and line breaks; what is no character by definition; marks that turn the direction of what follows, by
 * which a text reads otherwise than it is; separators, annotations and tags that no page shows.
 */
const UNSHOWN =
  /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** The first control or direction character of a text, as `U+202E`; null where there is none. */
export function controlIn(text: string): string | null {
  const found = UNSHOWN.exec(text);
  return found ? codePoint(found[0]) : null;
}

/** The first character of a name for machines that a reader would not see, as `U+200B`; null: none. */
export function invisibleIn(text: string): string | null {
  const [found] = text.match(INVISIBLE) ?? [];
  return found === undefined ? null : codePoint(found);
}

/** `U+4E00`: how a message names a character that looks like another one. */
export function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
}
