import { OrganisationCode } from '../domain/call.ts';
import { type Caller, Role } from '../domain/caller.ts';
import type { Refusal } from '../domain/refusal.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import type { Claims } from './event.ts';

/** Under which names a token carries what we need: identity providers differ. */
export interface ClaimNames {
  readonly role: string;
  readonly organisationCode: string;
  readonly organisationName: string;
}

/**
 * Who calls, from the claims of a token that the gateway verified, acting in the first of its
 * roles that the route admits. No claims: `caller.unknown`; no such role, or an association
 * without its code: `caller.forbidden`.
 */
export function callerOf(
  claims: Claims | undefined,
  names: ClaimNames,
  admitted: readonly Role[],
): Result<Caller, Refusal> {
  const subject = claims?.['sub'];
  if (!claims || typeof subject !== 'string' || subject === '') {
    return refuse({ code: 'caller.unknown' });
  }
  const role = rolesIn(claims[names.role]).find((r) => admitted.includes(r));
  const code = textIn(claims[names.organisationCode]);
  const isCode = OrganisationCode.safeParse(code).success;
  if (!role || !(isCode || (code === '' && role !== 'association'))) {
    return refuse({ code: 'caller.forbidden' });
  }
  const name = textIn(claims[names.organisationName]);
  return accept({ subject, role, organisation: { code, name } });
}

function textIn(claim: unknown): string {
  return typeof claim === 'string' ? claim : '';
}

/** The gateway flattens a list of roles to the text `[association examiner]`. */
function rolesIn(claim: unknown): Role[] {
  const texts: unknown[] = Array.isArray(claim) ? claim : [claim];
  return texts
    .filter((text) => typeof text === 'string')
    .flatMap((text) => text.replace(/^\[(.*)\]$/, '$1').split(/[\s,]+/))
    .filter((text): text is Role => Role.safeParse(text).success);
}
