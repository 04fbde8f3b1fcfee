import { beijingInstant } from '../../../shared/domain/calendar.ts';
import { type Call, callStatus } from '../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { CommandContext } from '../../../shared/store/commands/command-store.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/**
 * Takes a call back before it opens: it is listed no longer and nobody can file by it; who did it,
 * when and why stays on it. To publish it again is to put it again.
 */
export const withdrawCall: UseCase<AdminContext, 'withdrawCall'> = ({ store }, input) =>
  runIdempotently(store, input, input.params, async (read) => withdrawn(input, read));

function withdrawn(
  { params, body, caller, ifMatch, now }: Input<'withdrawCall'>,
  { call }: CommandContext,
): Result<AcceptedCommand, Refusal> {
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  if (call.version !== ifMatch) {
    return refuse({ code: 'call.changed_meanwhile', currentVersion: call.version });
  }
  // without a window it never opens; a past round is as much a record as an open one
  if (callStatus(call, now) !== 'announced') {
    return refuse({ code: 'call.changed_while_open', fields: ['window.opensAt'] });
  }
  const act = { at: beijingInstant(now), by: caller.subject, reason: body.reason };
  const next: Call = { ...call, version: call.version + 1, window: null, withdrawn: act };
  const { compiledConditions: _, ...shown } = next;
  return accept({
    change: { call: { seenVersion: call.version, next } },
    answer: answerOf('withdrawCall', 200, shown, { etag: etag(next.version) }),
  });
}
