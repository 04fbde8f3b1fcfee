import { asTold } from '../../../shared/domain/materials/file-reading.ts';
import { accept } from '../../../shared/domain/result.ts';
import { findFor } from '../../applications/access.ts';
import { fileReadings } from '../../applications/files.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { DocumentContext } from './context.ts';

/** In which capacity, and for whom, somebody opened the files of one's own application. */
export const listFileReadings: UseCase<DocumentContext, 'listFileReadings'> = async (
  { store },
  input,
) => {
  const { applicationId } = input.params;
  const found = findFor(input, await store.readContext({ applicationId }));
  if (!found.ok) return found;
  const readings = (await fileReadings(store, applicationId)).map(asTold);
  return accept(answerOf('listFileReadings', 200, { readings }));
};
