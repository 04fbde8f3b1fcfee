import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Keeps what was printed where `.ci/verapdf` asks for it. */
function keep(bytes: Uint8Array): void {
  const folder = process.env['KEEP_DOCUMENTS'];
  if (folder === undefined) return;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const place = join(folder, archivedAs(bytes) === null ? 'reading' : 'archive');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${digest.slice(0, 16)}.pdf`), bytes);
}

/** As which standard for archives it says that it was made; null: as none. */
function archivedAs(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('latin1');
  const part = /<pdfaid:part>(\d)</.exec(text)?.[1];
  const conformance = /<pdfaid:conformance>(\w)</.exec(text)?.[1] ?? '';
  return part === undefined ? null : `PDF/A-${part}${conformance.toLowerCase()}`;
}

/** What a PDF says of itself, and its text as a reader copies it, without any white space. */
export async function readPdf(bytes: Uint8Array) {
  keep(bytes);
  // it takes the buffer that it is given away
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const texts = await Promise.all(
    pages.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  const marks: unknown = await document.getMarkInfo();
  const names = [...((await document.getAttachments()) ?? new Map()).keys()];
  const attached = await Promise.all(
    names.map(async (name) => {
      const octets = await document.getAttachmentContent(name);
      return [name, Buffer.from(octets ?? []).toString()] as const;
    }),
  );
  await task.destroy();
  return {
    pages: document.numPages,
    title,
    language,
    archivedAs: archivedAs(bytes),
    attached: Object.fromEntries<string>(attached),
    isTagged: marks instanceof Map && marks.get('Marked') === true,
    text: texts.join('').replaceAll(/\s/g, ''),
  };
}
