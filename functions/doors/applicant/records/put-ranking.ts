import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { isSameSet } from '../../../applications/is-same-set.ts';
import { type AcceptedCommand, runIdempotently } from '../../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { notOpenFor } from '../filing/filing-time.ts';

/** Puts the association's applications in order: each of them once, until the call closes for it. */
export const putRanking: UseCase<ApplicantContext, 'putRanking'> = ({ store }, input) => {
  const association = input.caller.organisation.code;
  return runIdempotently(store, input, { ...input.params, association }, async (read) =>
    ranked(input, read),
  );
};

function ranked(
  { params: { callId }, caller, body, ifMatch, now }: Input<'putRanking'>,
  { call, ranking }: CommandContext,
): Result<AcceptedCommand, Refusal> {
  const association = caller.organisation.code;
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const closed = notOpenFor(call, association, now);
  if (closed) return refuse(closed);
  if (ranking.version !== ifMatch) {
    return refuse({ code: 'ranking.changed_meanwhile', currentVersion: ranking.version });
  }
  const { applications } = body;
  if (!isSameSet(applications, ranking.applications)) {
    return refuse({ code: 'ranking.not_the_same_set', expected: ranking.applications });
  }
  const version = ranking.version + 1;
  const replaced = { kind: 'replace', seenVersion: ranking.version, applications } as const;
  return accept({
    change: { ranking: { ...replaced, callId, association } },
    answer: answerOf('putRanking', 200, { version, applications }, { etag: etag(version) }),
  });
}
