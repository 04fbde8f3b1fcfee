import type { CommandMetadata, Issuer } from '../../shared/domain/commands/definition.ts';
import type { By } from '../../shared/domain/people/caller.ts';
import { COMPOSITES } from './filing.ts';

/** Nobody's organisation but the office's: no association files under it. */
const OFFICE = { code: '1110000000000006XJ', name: '样例受理机构' };

/** The day on which commands are given here unless one says otherwise. */
export const ON = '2026-11-20';

/** Somebody of a role; an association's own people act for it, and all others for the office. */
export function issuer(role: By, subject = `${role}-1`, onBehalfOf?: string): Issuer {
  const organisation = role === 'association' ? COMPOSITES.organisation : OFFICE;
  return { role, subject, organisation, ...(onBehalfOf !== undefined && { onBehalfOf }) };
}

/** Who gives a command, and when. */
export function by(role: By, subject?: string, onBehalfOf?: string): CommandMetadata {
  return { issuedBy: issuer(role, subject, onBehalfOf), on: ON };
}
