import { dirname, join } from 'node:path';
import { printerOf } from '../../../functions/doors/documents/printing/printer.ts';
import { FONT_FILES } from '../../../infra/bundling/fonts.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The printer as it is deployed, with the fonts where npm puts them. */
export function testPrinter() {
  return printerOf({
    templates: join(root, 'functions', 'doors', 'documents', 'templates'),
    fonts: FONT_FILES.map(dirname),
  });
}
