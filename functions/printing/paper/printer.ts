import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { FONT_FILES } from './fonts.ts';
import { isLone, named } from './named-character.ts';
import type { Archived, Printed } from './printed.ts';

/** For whom a copy is: one who reads it (PDF/UA-1), or an archive (PDF/A-3a, with the data attached). */
export type Copy = 'reading' | 'archive';

/** Makes a PDF of a document: tagged for screen readers, the same octets each time. */
export type Printer = (document: Printed, copy?: Copy) => Buffer;

/** A file is of one of these; what the compiler does not know it ignores without a word, and veraPDF tells. */
const STANDARDS = { reading: 'ua-1', archive: 'a-3a' } as const;

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
  return (document, copy = 'reading') => {
    const lacking = new Set<string>();
    for (let tries = 1; ; tries++) {
      try {
        const { archived, ...shown } = document;
        const inputs = {
          data: dataOf(shown, lacking),
          ...(copy === 'archive' && keptOf(archived)),
        };
        return pdfOf(compiler, join(templates, 'document.typ'), { inputs, copy });
      } catch (error) {
        const known = lacking.size;
        for (const each of unprintableIn(error)) lacking.add(each);
        if (lacking.size === known || tries === TRIES) throw error;
      }
    }
  };
}

/** What an archive keeps besides; as it is, whatever fonts have. */
function keptOf({ day, data }: Archived): Record<string, string> {
  return { day, attached: `${JSON.stringify(data, null, 2)}\n` };
}

interface PrintRequest {
  readonly inputs: Record<string, string>;
  readonly copy: Copy;
}

function pdfOf(
  compiler: NodeCompiler,
  mainFilePath: string,
  { inputs, copy }: PrintRequest,
): Buffer {
  const options = { pdfStandard: STANDARDS[copy], creationTimestamp: 0 };
  const pdf = compiler.pdf({ mainFilePath, inputs }, options);
  // what it remembers of earlier documents is forgotten in time
  compiler.evictCache(10);
  return pdf;
}

function unprintableIn(error: unknown): string[] {
  const reason = error instanceof Error ? error.message : '';
  return [...reason.matchAll(UNPRINTABLE)].flatMap(([, text = '']) =>
    Array.from(text.replaceAll(ESCAPED, escapedBy)),
  );
}

function escapedBy(_: string, code: string | undefined, short: string | undefined): string {
  if (code !== undefined) return String.fromCodePoint(parseInt(code, 16));
  return SHORT[short ?? ''] ?? '';
}

/** The document as its template reads it. A character that cannot be printed is named by its code point: nobody takes it for another. */
function dataOf(document: object, lacking: ReadonlySet<string>): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string'
      ? Array.from(value, (each) => (isLone(each) || lacking.has(each) ? named(each) : each)).join(
          '',
        )
      : value,
  );
}
