import { join } from 'node:path';
import type { SignIn } from '../../../shared/domain/sign-in.ts';
import { readBucket, readEnv } from '../../../shared/env.ts';
import { addressOf } from '../../../shared/store/publishing/bucket-address.ts';
import { webHandler } from './web-handler.ts';

export const handler = webHandler({
  folder: join(import.meta.dirname, 'web'),
  // who signs in goes on at the issuer, and who uploads in the bucket, from the page itself
  mayAsk: [
    ...originsOf(JSON.parse(readEnv('SIGN_IN')) as SignIn),
    new URL(addressOf(readBucket('MATERIALS_BUCKET'))).origin,
  ],
});

function originsOf({ issuer, pages }: SignIn): string[] {
  return [...new Set([issuer, ...pages.origins].map((url) => new URL(url).origin))];
}
