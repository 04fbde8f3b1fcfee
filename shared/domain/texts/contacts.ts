import { isVisible, withoutInvisible } from './visible.ts';

const EDGES = /^[\s\p{Default_Ignorable_Code_Point}]+|[\s\p{Default_Ignorable_Code_Point}]+$/gu;

/** Without what cannot be seen at either end, as comes along when a text is copied. */
export function trimmed(text: string): string {
  return text.replace(EDGES, '');
}

/** Without `mailto:`, unseen characters and the full-width forms of a Chinese keyboard. */
export function foldedEmail(text: string): string {
  return trimmed(withoutInvisible(text))
    .replace(/[\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'))
    .replace(/^mailto:/i, '');
}

/** Octets, by RFC 5321. */
const [LONGEST_ADDRESS, LONGEST_LOCAL, LONGEST_LABEL] = [254, 64, 63];
// RFC 5322 atext, and by RFC 6531 whatever is not ASCII; blanks and controls of all scripts are not
const ATOMS =
  /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10FFFF}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10FFFF}]+)*$/u;
const QUOTED = /^"(?:[^"\\]|\\.)+"$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const NOT_IN_ADDRESS = /[\s\p{C}]/u;

/** Whether a folded text is an e-mail address as RFC 6531 has it, in any script. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || octets(text) > LONGEST_ADDRESS || octets(local) > LONGEST_LOCAL) return false;
  if (NOT_IN_ADDRESS.test(text) || !(ATOMS.test(local) || QUOTED.test(local))) return false;
  const labels = domain.split(/[.\u3002]/u);
  const isName = (label: string) => octets(label) <= LONGEST_LABEL && LABEL.test(label);
  return labels.length > 1 && labels.every(isName) && !/^\d+$/.test(labels.at(-1) ?? '');
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a text is the address of a page: http or https, a host, and no password in it. */
export function isWebAddress(text: string): boolean {
  // the parser mends what it reads, so what it would mend is asked for first
  if (!/^https?:\/\/[^\s/?#\\]/iu.test(text) || /[\s\\\p{C}]/u.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}

const FEWEST_DIGITS = 5;

/** Whether a text can be dialled: it has digits, whatever stands between them. */
export function isPhone(text: string): boolean {
  const digits = text.normalize('NFKC').match(/\d/g)?.length ?? 0;
  return isVisible(text) && digits >= FEWEST_DIGITS;
}
