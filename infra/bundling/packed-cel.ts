import { join } from 'node:path';
import { build } from 'esbuild';
import { compressed } from './packed.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Stands in for `@marcbachmann/cel-js` where conditions are met that nobody published: the package
 * as compressed text, which is inflated and compiled when the first of them is met, and not before.
 */
export async function packedCel(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { Environment, serialize } from '@marcbachmann/cel-js';`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'node24',
    // whatever it needs would have to be in it
    platform: 'neutral',
    charset: 'utf8',
    write: false,
  });
  const [{ text } = { text: '' }] = outputFiles;
  return `import { brotliDecompressSync } from 'node:zlib';
    import { compileFunction } from 'node:vm';
    let whole;
    function cel() {
      if (whole) return whole;
      const text = brotliDecompressSync(Buffer.from('${compressed(text)}', 'base64')).toString();
      const module = { exports: {} };
      compileFunction(text, ['module'], { filename: 'cel.js' })(module);
      return (whole = module.exports);
    }
    export const serialize = (node) => cel().serialize(node);
    export class Environment {
      constructor(...options) { return new (cel().Environment)(...options); }
    }`;
}
