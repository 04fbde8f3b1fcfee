import { startWhole } from '../../../applications/exports/whole.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import type { PublisherContext } from '../context.ts';

/** Asks for all of an application as a ZIP archive. */
export const startWholeExport: UseCase<PublisherContext, 'startWholeExport'> = ({ store }, input) =>
  startWhole(store, 'startWholeExport', input);
