import { join } from 'node:path';
import { printerWith } from '../../../functions/doors/documents/printing/printer.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The printer as it is deployed. */
export function testPrinter() {
  return printerWith(join(root, 'functions', 'doors', 'documents', 'templates'));
}
