import { accept, refuse } from '../../../../shared/domain/result.ts';
import {
  CURRENT_SHEET,
  scoreErrors,
  sheetOf,
} from '../../../../shared/domain/review/score-sheet.ts';
import { answering } from '../../../applications/command-answer.ts';
import { regardlessOfOthers } from '../../../applications/regardless.ts';
import { runCommand } from '../../../applications/run-command.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';

/** Hands in a score sheet, once; it is of the version that the panel was convened with. */
export const scoreApplication: UseCase<ReviewerContext, 'scoreApplication'> = ({ store }, input) =>
  regardlessOfOthers(store, input, 'score', (request) =>
    runCommand(store, request, {
      type: 'score',
      data: ({ review }) => {
        const { body } = input;
        const version = review?.sheetVersion ?? CURRENT_SHEET.version;
        const errors = scoreErrors(sheetOf(version), body.scores);
        if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
        return accept({ sheet: { version, ...body } });
      },
      answer: answering('scoreApplication', input),
    }),
  );
