import type { Application } from '../../../shared/domain/application/application.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import type { Filed } from '../../applications/filed.ts';
import { filedIn } from './examiner/filed-for.ts';
import { isOut, proposedIn } from './expert/seated-for.ts';

interface Asked {
  readonly params: { readonly callId: string; readonly applicationId: string };
  readonly caller: Caller;
}

/** A filing that the examiner or the decider may look into: there for the role, and not out of it. */
export function openToReviewer(
  application: Application | null,
  asked: Asked,
): Result<Filed, Refusal> {
  const find = asked.caller.role === 'decider' ? proposedIn : filedIn;
  const found = find(application, asked);
  if (!found.ok) return found;
  return isOut(asked.caller, found.value.application) ? refuse({ code: 'review.recused' }) : found;
}
