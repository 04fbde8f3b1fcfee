import { accept } from '../../../../shared/domain/result.ts';
import { exportView } from '../../../applications/exports/export-view.ts';
import { ownExport, takenLink } from '../../../applications/exports/taken.ts';
import { startWhole } from '../../../applications/exports/whole.ts';
import type { FileContext } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DocumentContext } from '../context.ts';

/** Asks for all of an application of the association's own as a ZIP archive. */
export const startOwnExport: UseCase<DocumentContext, 'startOwnExport'> = ({ store }, input) =>
  startWhole(store, 'startOwnExport', input);

/** How far it is. */
export const getOwnExport: UseCase<DocumentContext, 'getOwnExport'> = async ({ store }, input) => {
  const own = ownExport(await store.readExport(input.params), input);
  return own.ok ? accept(answerOf('getOwnExport', 200, exportView(own.value, input.now))) : own;
};

/** A link to its file. */
export const takeOwnExport: UseCase<
  DocumentContext & Pick<FileContext, 'bucket'>,
  'takeOwnExport'
> = async (context, input) => {
  const link = await takenLink(context, input);
  return link.ok ? accept(answerOf('takeOwnExport', 201, link.value)) : link;
};
