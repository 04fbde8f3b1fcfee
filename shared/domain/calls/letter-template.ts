import * as z from 'zod';
import { Sha256 } from '../application-names.ts';
import type { Text } from '../text.ts';

/** By which layout of its own a call has its letters printed. */
export const LetterTemplate = z.strictObject({
  /** As the call’s folder counts them; another layout has another version. */
  version: z.int().positive(),
  /** SHA-256 of the layout, in UTF-8. */
  hash: Sha256,
});
export type LetterTemplate = z.infer<typeof LetterTemplate>;

/** The layout that comes with the code, for calls that have none of their own. */
export const BUILT_IN_LETTERS: LetterTemplate = {
  version: 2,
  hash: '64df0233fd5540a86b7d633038cdd9eb9ad2fa6fbe0fa0e4ec2f848f75677f91',
};

/** Our own limit; the layout that comes with the code has 4 KB. */
export const LARGEST_LETTER_TEMPLATE = 64 * 1024;

/** Which layout a letter was printed by, as it says itself. */
export function letterTemplateWords(template: LetterTemplate | undefined): Text {
  const { version, hash } = template ?? BUILT_IN_LETTERS;
  const [zh, en] = template ? ['', ''] : ['系统自带，', 'that of the system, '];
  return { zh: `${zh}第${version}版（SHA-256 ${hash}）`, en: `${en}version ${version}` };
}
