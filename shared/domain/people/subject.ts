import * as z from 'zod';
import { codePoint } from '../texts/visible.ts';

/** OpenID Connect Core 1.0, section 2: a subject is at most 255 ASCII characters. */
const LONGEST = 255;

/** The subject of a token, wherever a person is named or kept; an earlier one may have any characters. */
export const Subject = z.string().min(1).max(LONGEST).describe('the subject of the token');

/** What one sees of a text is what it is: plain characters, and no blank that is not seen. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Whether a text can be the subject of somebody: any other may look like that of another person. */
export function isSubject(text: string): boolean {
  return text.length <= LONGEST && PLAIN.test(text);
}

/** The first character that keeps a text from being a subject, as `U+2010`; null where none does. */
export function oddInSubject(text: string): string | null {
  if (PLAIN.test(text)) return null;
  // what is left is a blank at an end, or two of them
  return codePoint(/[^ -~]/u.exec(text)?.[0] ?? ' ');
}
