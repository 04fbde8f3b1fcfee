import { timingSafeEqual } from 'node:crypto';
import { foldedCode } from '../../../shared/domain/publication/typed-codes.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';

/** What the digest is compared with where there is no objection, so that this takes as long. */
const NONE = sha256('');

/** The objection that the code is for, however it was typed; a wrong code is as if there was none. */
export function byCode<Lodged extends { readonly codeDigest: string }>(
  lodged: Lodged | null,
  accessCode: string,
): Lodged | null {
  const isRight = isEqual(sha256(foldedCode(accessCode)), lodged?.codeDigest ?? NONE);
  return isRight ? lodged : null;
}

function isEqual(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
