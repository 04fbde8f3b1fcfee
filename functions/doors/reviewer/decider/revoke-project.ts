import type { Application } from '../../../../shared/domain/application/application.ts';
import { accept } from '../../../../shared/domain/result.ts';
import type { Change } from '../../../../shared/store/commands/change.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Revokes an announced project: the announcement stays as it was published, with a line beside it. */
export const revokeProject: UseCase<ReviewerContext, 'revokeProject'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'revoke',
    data: () => accept({ reasons: input.body.reasons }),
    change: (application) => ({ application, ...lineBeside(application.next) }),
    answer: answering('revokeProject', input),
  });

function lineBeside({ id, callId, publication }: Application): Pick<Change, 'revocation'> {
  const { announcement, revocation } = publication ?? {};
  if (!announcement || !revocation) throw new Error(`${id} was never announced`);
  const { number, projectNumber } = announcement;
  const { reasons, at } = revocation;
  return { revocation: { callId, line: { announcement: number, projectNumber, reasons, at } } };
}
