import type { Application } from '../../../shared/domain/application/application.ts';
import type { Call, Recommender } from '../../../shared/domain/calls/call.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import { type Command, mayEver, refusalOf } from '../../../shared/domain/application/lifecycle.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { asDisclosed } from '../../../shared/domain/application/disclosure.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { CommandContext } from '../../../shared/store/commands/command-store.ts';

interface Asked {
  readonly params: { readonly callId: string; readonly applicationId: string };
  readonly caller: Caller;
}

/** An application with the call and the recommender that it was filed through. */
export interface Routed {
  readonly application: Application;
  readonly call: Call;
  readonly recommender: Recommender;
}

/** The recommender of the call that the caller acts for, if the call knows the organisation. */
export function recommenderOf(call: Call, { organisation }: Caller): Recommender | undefined {
  return call.recommenders.find((recommender) => recommender.organisation === organisation.code);
}

/**
 * An application that was filed through the caller's recommender; that of another recommender is as
 * if it did not exist, and so is what was never filed.
 */
export function routed(
  { call, application }: Pick<CommandContext, 'call' | 'application'>,
  { params, caller }: Asked,
): Result<Routed, Refusal> {
  const recommender = call ? recommenderOf(call, caller) : undefined;
  const filedThrough = application?.submission?.filing.recommender?.id;
  const isIts = recommender && application?.callId === call?.id && filedThrough === recommender.id;
  if (call && application && isIts) return accept({ application, call, recommender });
  return refuse({ code: 'application.not_found', id: params.applicationId });
}

/** One that the caller may give a command to: role, ownership, state, and version seen. */
export function routedFor(
  command: Command,
  known: Pick<CommandContext, 'call' | 'application'>,
  asked: Asked & { readonly ifMatch: number },
): Result<Routed, Refusal> {
  if (!mayEver(command, asked.caller.role)) return refuse({ code: 'caller.forbidden' });
  const found = routed(known, asked);
  if (!found.ok) return found;
  const { application } = found.value;
  const refusal = refusalOf(asDisclosed(application), command, asked.caller.role);
  if (refusal) return refuse(refusal);
  if (application.version === asked.ifMatch) return found;
  return refuse({ code: 'application.changed_meanwhile', currentVersion: application.version });
}
