import { OrganisationCode } from '../domain/calls/call.ts';
import { type Caller, Role } from '../domain/people/caller.ts';
import { isSubject } from '../domain/people/subject.ts';
import { foldedUscc } from '../domain/texts/credit-code.ts';
import { controlIn } from '../domain/texts/visible.ts';
import type { Refusal } from '../domain/refusal.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import type { Claims } from './event.ts';

/** Under which names a token carries what we need: identity providers differ. */
export interface ClaimNames {
  readonly role: string;
  readonly organisationCode: string;
  readonly organisationName: string;
}

/** Half a surrogate pair, which a token can carry in an escape and no store takes. */
const HALF_PAIR = /\p{Surrogate}/u;

/**
 * Who calls, from the claims of a token that the gateway verified, acting in the first of its
 * roles that the route admits. No claims: `caller.unknown`; no such role, an association without
 * its code, or an organisation whose name reads otherwise than it is: `caller.forbidden`.
 */
export function callerOf(
  claims: Claims | undefined,
  names: ClaimNames,
  admitted: readonly Role[],
): Result<Caller, Refusal> {
  const subject = textIn(claims?.['sub']);
  // who is written like another person is nobody: a directory and a history would show no difference
  if (!claims || !isSubject(subject)) return refuse({ code: 'caller.unknown' });
  const role = rolesIn(claims[names.role]).find((r) => admitted.includes(r));
  const code = foldedUscc(textIn(claims[names.organisationCode]));
  const isCode = OrganisationCode.safeParse(code).success;
  if (!role || !(isCode || (code === '' && role !== 'association'))) {
    return refuse({ code: 'caller.forbidden' });
  }
  const name = textIn(claims[names.organisationName]);
  // it is recorded and published, and compared with those who are barred
  if (controlIn(name) !== null) return refuse({ code: 'caller.forbidden' });
  return accept({ subject, role, organisation: { code, name } });
}

function textIn(claim: unknown): string {
  return typeof claim === 'string' && !HALF_PAIR.test(claim) ? claim : '';
}

/**
 * The gateway flattens a list of roles to the text `[association examiner]`. Any other text is one
 * role or none: `not an examiner` is none.
 */
function rolesIn(claim: unknown): Role[] {
  const list = typeof claim === 'string' ? /^\[(.*)\]$/s.exec(claim)?.[1]?.split(' ') : claim;
  const texts: unknown[] = Array.isArray(list) ? list : [claim];
  return texts.filter((text): text is Role => Role.safeParse(text).success);
}
