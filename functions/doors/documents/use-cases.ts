import { documentRoutes } from '../../../shared/contract/rows/own/documents.ts';
import { letterTemplateRoutes } from '../../../shared/contract/rows/own/letter-templates.ts';
import { letterPreviewRoutes } from '../../../shared/contract/rows/acts/letter-previews.ts';
import { ownExportRoutes } from '../../../shared/contract/rows/exports.ts';
import { ownFileReadingRoutes } from '../../../shared/contract/rows/files.ts';
import type { FileContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import type { DocumentContext } from './context.ts';
import { listFileReadings } from './list-file-readings.ts';
import { getOwnExport, startOwnExport, takeOwnExport } from './exports/own-exports.ts';
import { getEditableForm, getForm } from './forms/get-form.ts';
import { getProofForm } from './forms/get-proof-form.ts';
import { getReceiptDocument } from './forms/get-receipt-document.ts';
import { getRecommendedSummary } from './forms/get-recommended-summary.ts';
import { getEditableSummary, getSummary } from './forms/get-summary.ts';
import { checkLetterTemplate } from './letters/check-letter-template.ts';
import { getLetter } from './letters/get-letter.ts';
import { getObjectionLetter } from './letters/get-objection-letter.ts';
import { listLetters } from './letters/list-letters.ts';
import { previewForDecider, previewForExaminer } from './letters/previews.ts';

export const documentDoor: DoorRows<'documents'> = {
  name: 'documents',
  rows: {
    ...documentRoutes,
    ...letterTemplateRoutes,
    ...letterPreviewRoutes,
    ...ownExportRoutes,
    ...ownFileReadingRoutes,
  },
};

/** Every operation of this door; one that is missing does not compile. */
export const documentUseCases = {
  checkLetterTemplate,
  listLetters,
  getLetter,
  getObjectionLetter,
  previewForExaminer,
  previewForDecider,
  getForm,
  getEditableForm,
  getSummary,
  getEditableSummary,
  getReceiptDocument,
  getProofForm,
  getRecommendedSummary,
  startOwnExport,
  getOwnExport,
  takeOwnExport,
  listFileReadings,
} satisfies UseCases<DocumentContext & Pick<FileContext, 'bucket'>, 'documents'>;
