import { brotliCompressSync, constants } from 'node:zlib';

/**
 * A module's text that gives this value as `unpacked()`, read from compressed JSON when it is first
 * asked for. What repeats from year to year costs next to nothing in it.
 */
export function packed(value: unknown): string {
  const text = JSON.stringify(value);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  const base64 = brotliCompressSync(text, { params }).toString('base64');
  return `import { brotliDecompressSync } from 'node:zlib';
    let value;
    export const unpacked = () =>
      (value ??= JSON.parse(brotliDecompressSync(Buffer.from('${base64}', 'base64')).toString()));`;
}
