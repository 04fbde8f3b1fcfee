import { accept, refuse } from '../../../../shared/domain/result.ts';
import {
  CURRENT_SHEET,
  scoreErrors,
  sheetOf,
} from '../../../../shared/domain/review/score-sheet.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { ReviewerContext } from '../context.ts';
import { sit } from './sit.ts';

/** Hands in a score sheet, once; it is of the version that the panel was convened with. */
export const scoreApplication: UseCase<ReviewerContext, 'scoreApplication'> = (context, input) =>
  sit(context, input, 'score', async ({ application }) => {
    const { caller, body } = input;
    const version = application.review?.sheetVersion ?? CURRENT_SHEET.version;
    const errors = scoreErrors(sheetOf(version), body.scores);
    if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
    const { role: by, subject } = caller;
    return accept({ type: 'score', by, subject, sheet: { version, ...body } });
  });
