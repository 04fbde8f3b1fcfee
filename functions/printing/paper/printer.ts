import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type CompileDocArgs,
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
import * as z from 'zod';
import { FONT_FILES } from './fonts.ts';
import { marked } from './marked.ts';
import { isLone, named } from './named-character.ts';
import type { Archived, Printed } from './printed.ts';

/** For whom a copy is: one who reads it (PDF/UA-1), or an archive (PDF/A-3a, with the data attached). */
export type Copy = 'reading' | 'archive';

/** Makes a PDF of a document: tagged for screen readers, the same octets each time. */
export interface Printer {
  /** By the layout that comes with the code, or by another one. */
  (document: Printed, copy?: Copy, layout?: string): Buffer;
  /** Tries a layout with a document, as both copies: what is wrong with it, or what is seen of it. */
  tried(document: Printed, layout: string): Tried;
}

/** What a layout is given. */
export type Shown = Omit<Printed, 'archived'>;

export interface Tried {
  readonly faults: readonly LayoutFault[];
  /** What was printed: the document, with those characters named that no font has. */
  readonly shown: Shown;
  /** All that is on its pages, as SVG with the text as it would be copied; null: nothing came of it. */
  readonly svg: string | null;
}

/** A fault as Typst tells it; places are counted from 1, null where it names none. */
export interface LayoutFault {
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

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
  const print = (document: Printed, copy: Copy = 'reading', given?: string) => {
    const layout = document.mark ? marked(given ?? ownLayout(templates)) : given;
    const mainFilePath = mainOf(compiler, templates, layout);
    return withNamed(document, copy, (inputs) =>
      pdfOf(compiler, { mainFilePath, inputs, resetRead: layout !== undefined }, copy),
    );
  };
  return Object.assign(print, {
    tried: (document: Printed, layout: string) =>
      tryLayout(compiler, mainOf(compiler, templates, layout), document),
  });
}

const ownPath = (templates: string) => join(templates, 'document.typ');
const ownLayout = (templates: string) => readFileSync(ownPath(templates), 'utf8');

/** The file that is compiled; a layout that is given lies in none, and is seen as if it did. */
function mainOf(compiler: NodeCompiler, templates: string, layout: string | undefined): string {
  if (layout === undefined) return ownPath(templates);
  const main = join(templates, 'letter.typ');
  compiler.mapShadow(main, Buffer.from(layout));
  return main;
}

/** Makes something of a document, again with those characters named that no font has. */
function withNamed<T>(
  document: Printed,
  copy: Copy,
  make: (inputs: Record<string, string> & { readonly data: string }) => T,
): T {
  const lacking = new Set<string>();
  for (let tries = 1; ; tries++) {
    try {
      const { archived, ...shown } = document;
      return make({
        data: dataOf(shown, lacking),
        ...(copy === 'archive' && keptOf(archived)),
      });
    } catch (error) {
      const known = lacking.size;
      for (const each of unprintableIn(error)) lacking.add(each);
      if (lacking.size === known || tries === TRIES) throw error;
    }
  }
}

function tryLayout(compiler: NodeCompiler, mainFilePath: string, document: Printed): Tried {
  try {
    return withNamed(document, 'archive', (inputs) => {
      const by = { mainFilePath, inputs, resetRead: true };
      const shown = JSON.parse(inputs.data) as Shown;
      const compiled = compiler.compile(by);
      const error = compiled.takeError();
      if (error || !compiled.result)
        return { faults: error ? faultsIn(compiler, error) : [], shown, svg: null };
      for (const copy of ['reading', 'archive'] as const) pdfOf(compiler, compiled.result, copy);
      return { faults: [], shown, svg: compiler.svg(compiled.result) };
    });
  } catch (error) {
    // what a standard for files demands is told without a place
    const said = error instanceof Error ? error.message : String(error);
    const messages = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(
      ([, one = '']) => one,
    );
    const faults = (messages.length > 0 ? messages : [said]).map((message) => ({
      line: null,
      column: null,
      message,
    }));
    return { faults, shown: document, svg: null };
  }
}

const Diagnostic = z.object({
  message: z.string(),
  severity: z.number(),
  range: z.object({ start: z.object({ line: z.number(), character: z.number() }) }).nullable(),
});

/** As the language server protocol counts them: 1 is an error, the rest is on the way to it. */
const ERROR = 1;

function faultsIn(compiler: NodeCompiler, error: NodeError): LayoutFault[] {
  const told = z.array(Diagnostic).parse(compiler.fetchDiagnostics(error));
  return told
    .filter(({ severity }) => severity === ERROR)
    .map(({ message, range }) => ({
      line: range ? range.start.line + 1 : null,
      column: range ? range.start.character + 1 : null,
      message,
    }));
}

/** What an archive keeps besides; as it is, whatever fonts have. */
function keptOf({ day, data }: Archived): Record<string, string> {
  return { day, attached: `${JSON.stringify(data, null, 2)}\n` };
}

function pdfOf(compiler: NodeCompiler, by: CompileDocArgs | NodeTypstDocument, copy: Copy): Buffer {
  const pdf = compiler.pdf(by, { pdfStandard: STANDARDS[copy], creationTimestamp: 0 });
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
