import type { Application } from '../../../../shared/domain/application/application.ts';
import type { DraftContent } from '../../../../shared/domain/application/content.ts';
import { withoutErased } from '../../../../shared/domain/application/pasted-content.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import type { CommandContext } from '../../../../shared/store/commands/command-store.ts';
import { type AcceptedCommand, runIdempotently } from '../../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { notOpenFor } from './filing-time.ts';
import { applyCommand } from '../../../applications/run-command.ts';
import { noticed, saved } from './saved.ts';

type StartInput = Input<'startApplication'>;

/** Starts a draft: empty, with a content, or with that of an earlier application of one's own. */
export const startApplication: UseCase<ApplicantContext, 'startApplication'> = (context, input) =>
  runIdempotently(
    context.store,
    input,
    {
      callId: input.params.callId,
      association: input.caller.organisation.code,
      ...(input.body.copyFrom && { applicationId: input.body.copyFrom }),
    },
    async (read) => started(context, input, read),
  );

function started(
  context: ApplicantContext,
  input: StartInput,
  { call, application: earlier, ranking }: CommandContext,
): Result<AcceptedCommand, Refusal> {
  const { params, caller, now, body } = input;
  const association = caller.organisation;
  if (!call) return refuse({ code: 'call.not_found', id: params.callId });
  const closed = notOpenFor(call, association.code, now);
  if (closed) return refuse(closed);
  const quota = call.quotaPerAssociation;
  if (quota !== null && ranking.applications.length >= quota) {
    return refuse({ code: 'application.quota_reached', quota });
  }
  const content = contentFrom(earlier, input);
  if (!content.ok) return content;

  const applicationId = context.newId();
  const start = {
    type: 'start',
    callId: call.id,
    association: { code: association.code, name: association.name },
    copiedFrom: body.copyFrom ?? null,
    content: content.value,
  } as const;
  const applied = applyCommand(null, start, { applicationId, issuedBy: caller, now });
  if (!applied.ok) return applied;
  const place = { callId: call.id, association: association.code, applicationId };
  const application = applied.value;
  const { next } = application;
  const answer = saved(next, noticed(context.rules, next, call));
  return accept({
    change: { application, ranking: { kind: 'append', ...place, position: now.getTime(), quota } },
    answer: answerOf('startApplication', 201, answer, {
      etag: etag(next.version),
      location: `/v1/calls/${next.callId}/applications/${next.id}`,
    }),
  });
}

/**
 * A copy keeps everything but the commitment, which is given anew, and people who were erased; what
 * is stated besides counts more.
 */
function contentFrom(
  earlier: Application | null,
  { body, caller }: StartInput,
): Result<DraftContent, Refusal> {
  if (body.copyFrom === undefined) return accept(body.content ?? {});
  if (earlier?.association.code !== caller.organisation.code) {
    return refuse({ code: 'application.not_found', id: body.copyFrom });
  }
  const { commitment: _commitment, ...copied } = withoutErased(earlier.content);
  return accept({ ...copied, ...body.content });
}
