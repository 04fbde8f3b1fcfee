import * as z from 'zod';

const Claims = z.record(z.string(), z.unknown());
export type Claims = z.infer<typeof Claims>;

/** What a token says of its bearer, not verified: the API does that; null where it is no JWT. */
export function claimsIn(token: string): Claims | null {
  try {
    const [, payload = ''] = token.split('.');
    return Claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  } catch {
    return null;
  }
}

/** When a token says that it expires. */
export function expiryIn(claims: Claims | null): string | null {
  const seconds = z.int().min(0).max(8_640_000_000_000).safeParse(claims?.['exp']);
  return seconds.success ? new Date(seconds.data * 1000).toISOString() : null;
}
