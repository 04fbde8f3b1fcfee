import type { FileFormat } from '../../../../shared/domain/materials/file-formats.ts';
import type { MaterialFile } from '../../../../shared/domain/materials/material-file.ts';
import { readCode } from '../../../../shared/domain/materials/scanned-code.ts';
import { type Picture, codesIn } from './qr.ts';

type Pictures = AsyncIterable<Picture | null> | Iterable<Buffer>;

/** The formats that a scanner makes, and how their pictures are taken out; loaded by the first of each. */
const PICTURES: Partial<
  Record<FileFormat, (bytes: Buffer, stop: AbortSignal) => Pictures | Promise<Pictures>>
> = {
  pdf: async (bytes, stop) => (await import('./pdf-images.ts')).imagesOf(bytes, stop),
  tiff: async (bytes, stop) => (await import('./tiff-pages.ts')).tiffPagesOf(bytes, stop),
  png: (bytes) => [bytes],
  jpeg: (bytes) => [bytes],
};
/** Half of what the function has: a look is a hint, and what is checked does not wait for it. */
const PATIENCE_MS = 15_000;

/**
 * The first code of ours in a scan: of this application, else that there is one of another, else
 * that there is none. Null where it could not be looked at, or not in time. Throws nothing.
 */
export async function findCode(
  bytes: Buffer,
  format: FileFormat,
  applicationId: string,
): Promise<MaterialFile['code']> {
  const picturesOf = PICTURES[format];
  if (!picturesOf) return null;
  const stop = AbortSignal.timeout(PATIENCE_MS);
  let found: MaterialFile['code'] = 'none';
  try {
    for await (const image of await picturesOf(bytes, stop)) {
      // a picture that could not be taken out may be the one with the code
      if (image === null) {
        found = found === 'none' ? null : found;
        continue;
      }
      for (const text of await codesIn(image)) {
        const id = readCode(text)?.id;
        if (id === applicationId) return text;
        if (id !== undefined) found = 'other';
      }
    }
    return found;
  } catch {
    return found === 'none' ? null : found;
  }
}
