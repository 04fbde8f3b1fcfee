import { documentRoutes } from '../../../shared/contract/rows/own/documents.ts';
import { ownExportRoutes } from '../../../shared/contract/rows/exports.ts';
import type { FileContext } from '../../applications/files.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import type { DocumentContext } from './context.ts';
import { getOwnExport, startOwnExport, takeOwnExport } from './exports/own-exports.ts';
import { getForm } from './forms/get-form.ts';
import { getSummary } from './forms/get-summary.ts';
import { getLetter } from './letters/get-letter.ts';
import { getObjectionLetter } from './letters/get-objection-letter.ts';
import { listLetters } from './letters/list-letters.ts';

export const documentDoor: DoorRows<'documents'> = {
  name: 'documents',
  rows: { ...documentRoutes, ...ownExportRoutes },
};

/** Every operation of this door; one that is missing does not compile. */
export const documentUseCases = {
  listLetters,
  getLetter,
  getObjectionLetter,
  getForm,
  getSummary,
  startOwnExport,
  getOwnExport,
  takeOwnExport,
} satisfies UseCases<DocumentContext & Pick<FileContext, 'bucket'>, 'documents'>;
