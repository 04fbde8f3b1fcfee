import { accept } from '../../../../shared/domain/result.ts';
import { takenLink } from '../../../applications/exports/taken.ts';
import type { FileContext } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { PublisherContext } from '../context.ts';

type Context = Pick<PublisherContext, 'store'> & Pick<FileContext, 'bucket'>;

/** A link to the file of an export. */
export const takeExport: UseCase<Context, 'takeExport'> = async (context, input) => {
  const link = await takenLink(context, input);
  return link.ok ? accept(answerOf('takeExport', 201, link.value)) : link;
};
