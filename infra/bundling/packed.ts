import { brotliCompressSync, constants } from 'node:zlib';

/** A text in Brotli and Base64. What repeats from year to year costs next to nothing in it. */
export function compressed(text: string): string {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  return brotliCompressSync(text, { params }).toString('base64');
}

/** A module's text that gives this value as `unpacked()`, read from compressed JSON when first asked. */
export function packed(value: unknown): string {
  return `import { brotliDecompressSync } from 'node:zlib';
    const text = '${compressed(JSON.stringify(value))}';
    let value;
    export const unpacked = () =>
      (value ??= JSON.parse(brotliDecompressSync(Buffer.from(text, 'base64')).toString()));`;
}
