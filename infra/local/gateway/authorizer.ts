import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { type GatewayAnswer, message } from './answer.ts';

/** A JWT authorizer of the template. */
export interface AuthorizerSettings {
  readonly issuer: string;
  readonly audience: readonly string[];
}

/** What the function learns of the token: `requestContext.authorizer.jwt`. */
export interface Authorized {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
}

export type Verdict = { ok: true; authorized: Authorized } | { ok: false; answer: GatewayAnswer };

// API Gateway: "currently, only RSA-based algorithms are supported"
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];

/** Checks tokens as API Gateway's JWT authorizer does; keys come from the issuer and are cached. */
export class Authorizer {
  readonly #settings: AuthorizerSettings;
  #keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(settings: AuthorizerSettings) {
    this.#settings = settings;
  }

  /** `authorization`: the header, with or without `Bearer`. Any one of `scopes` is enough. */
  async check(authorization: string | undefined, scopes: readonly string[]): Promise<Verdict> {
    const token = authorization?.replace(/^Bearer\s+/i, '');
    if (!token) return unauthorized('Bearer');
    let claims: JWTPayload;
    try {
      claims = await this.#verify(token);
    } catch (error) {
      return unauthorized(
        `Bearer scope="${scopes.join(' ')}" error="invalid_token" error_description="${reasonOf(error)}"`,
      );
    }
    const held = scopesOf(claims);
    if (scopes.length > 0 && !scopes.some((scope) => held.includes(scope)))
      return {
        ok: false,
        answer: message(403, 'Forbidden', {
          'www-authenticate': `Bearer scope="${scopes.join(' ')}" error="insufficient_scope"`,
        }),
      };
    const authorized = { claims: flatten(claims), scopes: scopes.length > 0 ? held : null };
    return { ok: true, authorized };
  }

  async #verify(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, await this.#keySet(), {
      algorithms: ALGORITHMS,
      issuer: this.#settings.issuer,
      requiredClaims: ['exp', 'iat'],
    });
    // `client_id` counts only where there is no `aud`
    const audience = [payload.aud ?? payload['client_id']].flat();
    if (!audience.some((one) => this.#settings.audience.includes(String(one))))
      throw new errors.JWTClaimValidationFailed('audience', payload);
    if (Number(payload.iat) > Date.now() / 1000 + 1)
      throw new errors.JWTClaimValidationFailed('iat', payload);
    return payload;
  }

  /** Found by discovery, once; a failure is not remembered. */
  #keySet(): Promise<JWTVerifyGetKey> {
    this.#keys ??= discover(this.#settings.issuer).catch((error: unknown) => {
      this.#keys = undefined;
      throw error;
    });
    return this.#keys;
  }
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const base = issuer.replace(/\/$/, '');
  const response = await fetch(`${base}/.well-known/openid-configuration`);
  const { jwks_uri: address } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(address));
}

function unauthorized(challenge: string): Verdict {
  return {
    ok: false,
    answer: message(401, 'Unauthorized', { 'www-authenticate': challenge }),
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return 'a claim is not as demanded';
  if (error instanceof errors.JOSEError) return 'the token is not genuine';
  return 'the issuer does not answer';
}

/** `scope` is text by RFC 8693, 4.2; some issuers give `scp`, as text or as a list. */
function scopesOf(claims: JWTPayload): string[] {
  return [claims['scope'] ?? claims['scp']]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(' ') : []));
}

/** Every claim as text; a list becomes `[a b]`. */
function flatten(claims: JWTPayload): Record<string, string> {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(' ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
