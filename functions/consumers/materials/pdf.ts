import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// there is no second thread to load it in, and nothing but this file to load it from
Object.assign(globalThis, { pdfjsWorker: worker });

export type OpenedPdf = { readonly pages: number } | 'encrypted' | 'unreadable';

/** Opens a PDF as a reader would: how many pages it has, or why it does not open for everybody. */
export async function openPdf(bytes: Buffer): Promise<OpenedPdf> {
  const task = getDocument({
    // it takes the buffer that it is given away
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    // its warnings tell of content
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    // one without a password to open may still forbid printing and copying
    const { info } = await document.getMetadata();
    const isEncrypted = 'EncryptFilterName' in info && info.EncryptFilterName !== null;
    return isEncrypted ? 'encrypted' : { pages: document.numPages };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? 'encrypted'
      : 'unreadable';
  } finally {
    await task.destroy();
  }
}
