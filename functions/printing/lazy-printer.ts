import { join } from 'node:path';
import type { Printer } from './paper/printer.ts';

/** The layouts: beside this file, and beside a bundle that has it. */
export const TEMPLATES = join(import.meta.dirname, 'templates');

/** A printer whose compiler is loaded at the first document. */
export function lazyPrinter(): () => Promise<Printer> {
  let printer: Promise<Printer> | undefined;
  return () => (printer ??= made());
}

async function made(): Promise<Printer> {
  const { printerWith } = await import('./paper/printer.ts');
  return printerWith(TEMPLATES);
}
