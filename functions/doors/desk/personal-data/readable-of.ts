import { partyRefusal } from '../../../../shared/domain/application/guard.ts';
import type { Application } from '../../../../shared/domain/application/application.ts';
import { OF_ASSOCIATION } from '../../../../shared/domain/people/whose-data.ts';
import { findCase } from '../../../../shared/domain/publication/objections.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, refuse } from '../../../../shared/domain/result.ts';
import { type ApplicationRequest, findToRead } from '../../../applications/access.ts';

interface ReadRequest extends ApplicationRequest {
  /** `association`, or the case number of an objection. */
  readonly body: { readonly of: string };
}

/** The application, where it is there for the caller and has such data to be read by that role. */
export function readableOf(
  input: ReadRequest,
  application: Application | null,
): Result<Application, Refusal> {
  const found = findToRead(input, { application });
  if (!found.ok) return found;
  const refusal = refusalOf(found.value, input);
  return refusal ? refuse(refusal) : found;
}

/** Once it is withdrawn nobody needs to reach anybody; an objection is for those who answer it. */
function refusalOf(application: Application, { body, caller }: ReadRequest): Refusal | null {
  const { state, publication } = application;
  if (state === 'withdrawn') return { code: 'application.not_from_here', state, allowed: [] };
  // nor is it for who may judge nothing in the case: least of all who objects to it
  const ofParty = partyRefusal(application, 'examination', caller.organisation);
  if (ofParty) return ofParty;
  if (body.of === OF_ASSOCIATION) return null;
  if (caller.role !== 'decider') return { code: 'caller.forbidden' };
  const isItsOwn = findCase(publication?.objections ?? [], body.of) !== null;
  return isItsOwn ? null : { code: 'objection.not_found', caseNumber: body.of };
}
