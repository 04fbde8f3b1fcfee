import * as z from 'zod';

/**
 * Where the command line may be called back while somebody signs in: a port may be taken, and an
 * issuer compares the address to the letter, so that all are registered there.
 */
export const COMMAND_LINE_PORTS = [8400, 8401, 8402, 8403, 8404] as const;

/** As user pools demand it: for plain HTTP they take `localhost` and no address. */
export function commandLineRedirect(port: number): string {
  return `http://localhost:${port}/callback`;
}

/** Where the pages are called back once somebody has signed in. */
export const SIGNED_IN_PATH = '/signed-in';

export const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

/** A public client of the issuer, as it is registered there. */
const Client = z.strictObject({
  clientId: z.string().min(1),
  /** All that it may ask for; an issuer refuses any other. */
  scopes: z.array(z.string().min(1)).min(1),
  /** How it may come to a token, always with PKCE; a device code only where the issuer has an endpoint for it. */
  grants: z.array(z.enum(['authorization_code', 'refresh_token', DEVICE_GRANT])).min(1),
  /** Compared to the letter. */
  redirectUris: z.array(z.url()).min(1),
});

/** All that a client must know to sign somebody in. */
export const SignIn = z.strictObject({
  /** An OpenID provider that describes itself (OpenID Connect Discovery 1.0). */
  issuer: z.url(),
  commandLine: Client,
  pages: Client.extend({
    /** Other origins at which the issuer answers a page. */
    origins: z.array(z.url()),
    /** Where the issuer leads after signing out, and by which parameter it is told so, beside `client_id`. */
    signOut: z.strictObject({
      parameter: z.enum(['post_logout_redirect_uri', 'logout_uri']),
      redirectUris: z.array(z.url()).min(1),
    }),
  }),
});
export type SignIn = z.infer<typeof SignIn>;
