import type { ComparisonStore } from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import type { ExportStore } from '../../../shared/store/exports/export-store.ts';
import type { Rules } from '../../applications/rules.ts';
import type { Printer } from './printing/printer.ts';

/** What the use cases of this door share. */
export interface DocumentContext {
  readonly store: CommandStore &
    Pick<ExportStore, 'readExport' | 'recordTaking'> &
    Pick<ApplicationStore, 'readHistory' | 'readApplication'> &
    ComparisonStore;
  readonly rules: Pick<Rules, 'packByHash'>;
  /** The printer, made when it is first asked for. */
  readonly printer: () => Promise<Printer>;
}

/** A printer with the templates of a folder, whose compiler is loaded at the first document. */
export function lazyPrinter(templates: string): DocumentContext['printer'] {
  let printer: Promise<Printer> | undefined;
  return () => (printer ??= made(templates));
}

async function made(templates: string): Promise<Printer> {
  const { printerWith } = await import('./printing/printer.ts');
  return printerWith(templates);
}
