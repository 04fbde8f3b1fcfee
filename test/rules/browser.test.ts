import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const ENTRY = `
  export { assess } from './shared/rules/judging/assess.ts';
  export { publishedPacks } from './shared/rules/packs/registry.ts';
  export { gapsIn } from './shared/rules/judging/form.ts';
  export { sampleCall } from './shared/calls/calls.ts';
  export { factsOf } from './shared/domain/rules/facts-of.ts';
`;

describe('the rules in a browser', () => {
  it('need nothing of Node, and come with every pack in use in less than 500 KB', async () => {
    // for the platform "browser" an import of anything of Node does not resolve
    const { outputFiles } = await build({
      stdin: {
        contents: ENTRY,
        resolveDir: new URL('../..', import.meta.url).pathname,
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      // what was corrected stays for ever, and no page loads a pack: the API gives it
      external: ['*/frozen/frozen.ts'],
      charset: 'utf8',
    });

    expect(outputFiles.map(({ contents }) => contents.length < 500_000)).toEqual([true]);
  });
});
