import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Asks that a file be redacted, which a second person decides. Any that was ever sent may be named. */
export const askRedaction: UseCase<ReviewerContext, 'askRedaction'> = ({ store }, input) => {
  const { applicationId, sha256 } = input.params;
  return runCommand(store, input, {
    type: 'ask_redaction',
    data: async () =>
      (await store.readMaterial(applicationId, sha256))
        ? accept({ sha256, ...input.body })
        : refuse({ code: 'file.not_found', sha256 }),
    answer: answering('askRedaction', input),
  });
};

/** Redacts it: what the file says of itself changes with the event, and its bytes go with the next sweep. */
export const redactFile: UseCase<ReviewerContext, 'redactFile'> = ({ store }, input) => {
  const { applicationId, sha256 } = input.params;
  return runCommand(store, input, {
    type: 'redact',
    data: () => accept({ sha256 }),
    change: (application) => ({ application, redactedFile: { applicationId, sha256 } }),
    answer: answering('redactFile', input),
  });
};

/** Leaves it as it is. */
export const refuseRedaction: UseCase<ReviewerContext, 'refuseRedaction'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'refuse_redaction',
    data: () => accept({ sha256: input.params.sha256, reason: input.body.reason }),
    answer: answering('refuseRedaction', input),
  });
