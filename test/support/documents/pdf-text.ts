import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Keeps what was printed where `.ci/verapdf` asks for it. */
function keep(bytes: Uint8Array): void {
  const folder = process.env['KEEP_DOCUMENTS'];
  if (folder === undefined) return;
  const digest = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, `${digest.slice(0, 16)}.pdf`), bytes);
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
  await task.destroy();
  return {
    pages: document.numPages,
    title,
    language,
    isTagged: marks instanceof Map && marks.get('Marked') === true,
    text: texts.join('').replaceAll(/\s/g, ''),
  };
}
