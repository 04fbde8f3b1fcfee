import { ROLES, type Role } from '../../shared/domain/people/roles.ts';

/** Who has signed in, as far as the pages show it. */
export interface Person {
  readonly subject: string;
  readonly organisation: string;
  /** Its code; empty where the token tells none. */
  readonly organisationCode: string;
  readonly roles: readonly Role[];
}

/**
 * Who an access token is about. It is read for display alone: whether it is genuine, and what it
 * opens, the API judges at each request.
 */
export function personIn(accessToken: string): Person {
  const claims = payloadOf(accessToken);
  // a text is one role or none, as the API reads it: `not an examiner` is none
  const roles = [claims['role']].flat();
  return {
    subject: textIn(claims['sub']),
    organisation: textIn(claims['organisation_name']),
    organisationCode: textIn(claims['organisation_code']),
    roles: ROLES.filter((role) => roles.includes(role)),
  };
}

function payloadOf(token: string): Readonly<Record<string, unknown>> {
  const [, payload = ''] = token.split('.');
  const octets = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(octets)) as Record<string, unknown>;
}

function textIn(claim: unknown): string {
  return typeof claim === 'string' ? claim : '';
}
