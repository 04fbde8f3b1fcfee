import { accept } from '../../../../shared/domain/result.ts';
import { callOf } from '../../../applications/call-of.ts';
import { runCommand } from '../../../applications/run-command.ts';
import { type UseCase, answerOf, etag } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { noticed, saved } from './saved.ts';

/** Replaces the whole content, complete or not; in a correction only what its return named may differ. */
export const editApplication: UseCase<ApplicantContext, 'editApplication'> = (
  { store, rules },
  input,
) =>
  runCommand(store, input, {
    type: 'edit',
    data: () => accept({ content: input.body }),
    answer: (next, context) => {
      const body = saved(next, noticed(rules, next, callOf(context)));
      return answerOf('editApplication', 200, body, { etag: etag(next.version) });
    },
  });
