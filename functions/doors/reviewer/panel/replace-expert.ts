import { accept, refuse } from '../../../../shared/domain/result.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { asKnown, refusalOfUnknown } from '../../../applications/people/known.ts';

/** Gives the place of an expert to another whom the directory knows, and who never had one here. */
export const replaceExpert: UseCase<ReviewerContext, 'replaceExpert'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'replace_expert',
    query: { subjects: [input.body.expert.subject] },
    data: (_application, { people }) => {
      const { body: replacement } = input;
      const unknown = refusalOfUnknown(people, [replacement.expert.subject], ['expert']);
      if (unknown) return refuse(unknown);
      const expert = asKnown(replacement.expert, people);
      return accept({ replacement: { ...replacement, expert } });
    },
    answer: answering('replaceExpert', input),
  });
