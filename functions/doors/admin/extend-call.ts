import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { CommandContext } from '../../../shared/store/commands/command-store.ts';
import { type AcceptedCommand, runIdempotently } from '../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/** Gives one association more time; who gave it, when and why stays with the call. */
export const extendCall: UseCase<AdminContext, 'extendCall'> = ({ store }, input) =>
  runIdempotently(store, input, input.params, async (read) => extended(input, read));

function extended(
  { params, body, caller, ifMatch, now }: Input<'extendCall'>,
  { call }: CommandContext,
): Result<AcceptedCommand, Refusal> {
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  if (call.version !== ifMatch) {
    return refuse({ code: 'call.changed_meanwhile', currentVersion: call.version });
  }
  if (!call.window) {
    const at = { opensAt: null, closesAt: null, now: beijingInstant(now) };
    return refuse({ code: 'call.not_open', ...at });
  }
  if (Date.parse(body.closesAt) <= now.getTime()) return refuse(IN_THE_PAST);

  const extension = { ...body, grantedAt: beijingInstant(now), grantedBy: caller.subject };
  const extensions = [...call.extensions, extension];
  const next: Call = { ...call, version: call.version + 1, extensions };
  return accept({
    change: { call: { seenVersion: call.version, next } },
    answer: answerOf('extendCall', 201, extension, { etag: etag(next.version) }),
  });
}

const IN_THE_PAST: Refusal = {
  code: 'request.invalid',
  errors: [
    {
      pointer: '/closesAt',
      code: 'extension.in_the_past',
      message: { zh: '延长后的截止时间应在将来', en: 'Must be in the future' },
    },
  ],
};
