import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { FONT_FILES } from './fonts.ts';
import type { Printed } from './printed.ts';

/** Makes a PDF of a document: tagged for screen readers (PDF/UA-1), the same octets each time. */
export type Printer = (document: Printed) => Buffer;

/** Typst says so of each character that no font of ours has, and of one that cannot be seen by its code point. */
const UNPRINTABLE = /the text `\\?"(.+?)\\?"` could not be displayed/gu;
const ESCAPED = /\\+(?:u\{([\da-f]+)\}|([0tnr]))/gu;
const SHORT: Readonly<Record<string, string>> = { 0: '\0', t: '\t', n: '\n', r: '\r' };
/** How often it is tried again: each time tells of all that are lacking in what it came to. */
const TRIES = 5;

/** A printer by Typst, with the templates of a folder; making it takes longer than a letter, so it is made once. */
export function printerWith(templates: string): Printer {
  const compiler = NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontPaths: FONT_FILES.map((file) => dirname(file)) }],
  });
  return (document) => {
    const lacking = new Set<string>();
    for (let tries = 1; ; tries++) {
      try {
        return pdfOf(compiler, join(templates, 'document.typ'), dataOf(document, lacking));
      } catch (error) {
        const known = lacking.size;
        for (const each of unprintableIn(error)) lacking.add(each);
        if (lacking.size === known || tries === TRIES) throw error;
      }
    }
  };
}

function pdfOf(compiler: NodeCompiler, mainFilePath: string, data: string): Buffer {
  const options = { pdfStandard: 'ua-1', creationTimestamp: 0 };
  const pdf = compiler.pdf({ mainFilePath, inputs: { data } }, options);
  // what it remembers of earlier documents is forgotten in time
  compiler.evictCache(10);
  return pdf;
}

function unprintableIn(error: unknown): string[] {
  const told = error instanceof Error ? error.message : '';
  return [...told.matchAll(UNPRINTABLE)].flatMap(([, text = '']) =>
    Array.from(text.replaceAll(ESCAPED, escapedBy)),
  );
}

function escapedBy(_: string, code: string | undefined, short: string | undefined): string {
  if (code !== undefined) return String.fromCodePoint(parseInt(code, 16));
  return SHORT[short ?? ''] ?? '';
}

/** The document as its template reads it. A character that cannot be printed is named by its code point: nobody takes it for another. */
function dataOf(document: Printed, lacking: ReadonlySet<string>): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string'
      ? Array.from(value, (each) => (isLone(each) || lacking.has(each) ? named(each) : each)).join(
          '',
        )
      : value,
  );
}

/** Half a pair of surrogates, which is no character. */
const isLone = (character: string) => /^\p{Surrogate}$/u.test(character);

function named(character: string): string {
  return `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;
}
