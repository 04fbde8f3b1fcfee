import type { FieldError } from '../../../../shared/domain/refusal.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import type { Panel } from '../../../../shared/domain/review/expert-review.ts';
import { CURRENT_SHEET } from '../../../../shared/domain/review/score-sheet.ts';
import { callOf } from '../../../applications/call-of.ts';
import { answering } from '../../../applications/command-answer.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { asKnown, refusalOfUnknown } from '../../../applications/people/known.ts';

/** Convenes a panel of experts whom the directory knows, with the score sheet of today. */
export const convenePanel: UseCase<ReviewerContext, 'convenePanel'> = ({ store }, input) =>
  runCommand(store, input, {
    type: 'convene',
    query: { subjects: subjectsOf(input.body) },
    data: (_application, context) => {
      const { body: panel } = input;
      const errors = panelErrors(panel);
      if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
      const unknown = refusalOfUnknown(context.people, subjectsOf(panel), ['expert']);
      if (unknown) return refuse(unknown);
      const { panelSize: size } = callOf(context);
      const experts = panel.experts.map((expert) => asKnown(expert, context.people));
      return accept({ panel: { ...panel, experts }, size, sheetVersion: CURRENT_SHEET.version });
    },
    answer: answering('convenePanel', input),
  });

const subjectsOf = ({ experts }: Pick<Panel, 'experts'>) => experts.map(({ subject }) => subject);

/** Who is named twice, and a chair who is none of them. */
export function panelErrors({ experts, chair }: Panel): FieldError[] {
  const subjects = subjectsOf({ experts });
  const twice = subjects.flatMap((subject, index): FieldError[] => {
    if (subjects.indexOf(subject) === index) return [];
    return [{ pointer: `/experts/${index}/subject`, code: 'panel.twice', message: TWICE }];
  });
  if (subjects.includes(chair)) return twice;
  return [...twice, { pointer: '/chair', code: 'panel.chair', message: CHAIR }];
}

const TWICE = {
  zh: '同一名专家只能列一次',
  en: 'An expert is named once',
};

const CHAIR = {
  zh: '组长须是所列专家之一',
  en: 'The chair must be one of the experts',
};
