import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { withEntries, withMethods, withPureConstants } from '../../infra/bundling/source.ts';

const TABLE = `const SHARED = { zh: '表', en: 'a table' };
export const ROWS = {
  one: { says: SHARED, advice: SHARED },
  'two.too': { says: SHARED, advice: { zh: '二', en: 'two' } },
  three: { says: SHARED },
} as const satisfies Rows;
`;

async function leftOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
}

describe('a source that is bundled', () => {
  it('loses the constants that nobody asks for, whatever call they are made by', async () => {
    const source = `const shape = make({ one: new Set([1]) }).optional();
      const asked: string = make('asked') as string;
      console.log(asked);`;

    expect(await leftOf(source)).toContain('optional');
    expect(await leftOf(withPureConstants(source))).toMatch(
      /^var (\w)=make\("asked"\);console\.log\(\1\);\n$/,
    );
  });

  it('keeps functions as they are, and statements that do something', async () => {
    const source = `const twice = (n: number) => n * 2;\nregister(twice);\n`;

    expect(withPureConstants(source)).toBe(source);
  });

  it('loses entries of a table, and members of those that stay', () => {
    const left = withEntries(TABLE, (entry, member) =>
      member === undefined ? entry !== 'three' : entry !== 'two.too' || member !== 'advice',
    );

    expect(left).toContain('one: { says: SHARED, advice: SHARED }');
    expect(left).toMatch(/'two\.too': \{ says: SHARED, ?\}/);
    expect(left).not.toContain('three');
    expect(left).toContain(`const SHARED = { zh: '表', en: 'a table' };`);
  });

  it('is not touched where all of it is kept', () => {
    expect(withEntries(TABLE, () => true)).toBe(TABLE);
  });

  it('loses methods and getters of classes, and keeps how they are made', () => {
    const source = `const A = $constructor("A", (inst) => { inst.kept = { gone() {} }; }, {
      kept() { return 1; },
      gone() { return 2; },
      get "~gone"() { return 3; },
      set "~gone"(value) {},
    });
    const B = $constructor("B", init, derived({ gone: () => 4, kept: () => 5 }, { gone() {} }));
    const C = other("C", { gone() {} });`;

    const left = withMethods(source, (name) => name === 'kept');

    expect(left.match(/\w*gone/g)).toEqual(['gone', 'gone']);
    expect(left).toContain('inst.kept = { gone() {} };');
    expect(left).toContain('derived({ kept: () => 5 }, {');
    expect(left).toContain('other("C", { gone() {} })');
  });
});
