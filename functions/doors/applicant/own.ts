import type { Application } from '../../../shared/domain/application/application.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import { type Command, mayEver, refusalOf } from '../../../shared/domain/application/lifecycle.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { asDisclosed } from '../../../shared/domain/application/disclosure.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';

interface Asked {
  readonly params: { readonly callId: string; readonly applicationId: string };
  readonly caller: Caller;
}

/** The caller's own application; that of another is as if it did not exist. */
export function own(application: Application | null, asked: Asked): Result<Application, Refusal> {
  const { params, caller } = asked;
  const isOwn =
    application?.callId === params.callId &&
    application.association.code === caller.organisation.code;
  if (isOwn) return accept(application);
  return refuse({ code: 'application.not_found', id: params.applicationId });
}

/** An application that the caller may give a command to: role, ownership, state, and version seen. */
export function ownFor(
  command: Command,
  application: Application | null,
  asked: Asked & { readonly ifMatch: number },
): Result<Application, Refusal> {
  if (!mayEver(command, asked.caller.role)) return refuse({ code: 'caller.forbidden' });
  const found = own(application, asked);
  if (!found.ok) return found;
  const refusal = refusalOf(asDisclosed(found.value), command, asked.caller.role);
  if (refusal) return refuse(refusal);
  const { version } = found.value;
  if (version === asked.ifMatch) return found;
  return refuse({ code: 'application.changed_meanwhile', currentVersion: version });
}
