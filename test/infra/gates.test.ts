import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseMissingCompiler } from '../../infra/deploy/gates.ts';
import { aFolder } from './fixtures/assembly.ts';

const folder = aFolder();
const packages = (place: string, name: string) =>
  join(folder, place, 'node_modules', '@myriaddreamin', `typst-ts-node-compiler-${name}`);

describe('a deployment', () => {
  it('is refused where the compiler of documents is for another machine alone', () => {
    mkdirSync(packages('a', 'darwin-arm64'), { recursive: true });

    expect(() => refuseMissingCompiler(join(folder, 'a'))).toThrow('Linux on x64');
  });

  it('goes on where it is for Linux on x64', () => {
    mkdirSync(packages('b', 'linux-x64-gnu'), { recursive: true });

    expect(() => refuseMissingCompiler(join(folder, 'b'))).not.toThrow();
  });
});
