import type { Application } from '../../../../shared/domain/application/application.ts';
import { type Caller, principalOf } from '../../../../shared/domain/people/caller.ts';
import {
  type Command,
  allowed,
  mayEver,
  refusalOf,
} from '../../../../shared/domain/application/lifecycle.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import type { Filed } from '../../../applications/filed.ts';

interface Asked {
  readonly params: { readonly callId: string; readonly applicationId: string };
  readonly caller: Caller;
}

/** An application that was filed; what an association still writes is not there for an examiner. */
export function filedIn(
  application: Application | null,
  { params }: Pick<Asked, 'params'>,
): Result<Filed, Refusal> {
  if (application?.callId === params.callId && application.submission) {
    return accept({ application, submission: application.submission });
  }
  return refuse({ code: 'application.not_found', id: params.applicationId });
}

/** The commands that this examiner may give now: none on what another holds. */
export function allowedTo(caller: Caller, application: Application): Command[] {
  return isHeldByAnother(caller, application) ? [] : allowed(application, caller.role);
}

/** A filing that the examiner may give a command to: role, existence, state, holder, version seen. */
export function filedFor(
  command: Command,
  application: Application | null,
  asked: Asked & { readonly ifMatch: number },
): Result<Filed, Refusal> {
  const { caller, ifMatch } = asked;
  if (!mayEver(command, caller.role)) return refuse({ code: 'caller.forbidden' });
  const found = filedIn(application, asked);
  if (!found.ok) return found;
  const refusal = stateRefusal(command, found.value.application, caller);
  if (refusal) return refuse(refusal);
  const { version } = found.value.application;
  if (version === ifMatch) return found;
  return refuse({ code: 'application.changed_meanwhile', currentVersion: version });
}

function stateRefusal(command: Command, application: Application, caller: Caller): Refusal | null {
  const refusal = refusalOf(application, command, caller.role);
  if (refusal?.code === 'application.not_from_here') {
    return { ...refusal, allowed: allowedTo(caller, application) };
  }
  if (refusal) return refusal;
  return isHeldByAnother(caller, application) ? { code: 'application.held_by_another' } : null;
}

function isHeldByAnother(caller: Caller, { state, examination }: Application): boolean {
  return state === 'formal_examination' && examination?.examiner !== principalOf(caller);
}
