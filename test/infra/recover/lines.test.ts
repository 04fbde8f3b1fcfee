import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, digestOfFile, readLines, writeLines } from '../../../infra/recover/lines.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';
import { aFolder } from '../fixtures/assembly.ts';

const folder = aFolder();

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

describe('the lines of an export', () => {
  it.each([
    { what: 'nothing', lines: [] },
    { what: 'one', lines: ['{}'] },
    // three octets each, so that a chunk of a file ends within one
    { what: 'longer ones than a chunk', lines: ['中'.repeat(70_000), 'x', '文'.repeat(70_001)] },
    { what: 'ends that Unicode knows', lines: ['a\u2028b', 'c\u2029d\u0085e', 'f\rg'] },
  ])('come back as they were written: $what', async ({ lines }) => {
    const path = join(folder, `${lines.length}-${lines.join('').length}.jsonl`);
    const ended = lines.map((line) => `${line}\n`);
    const measured = await writeLines(path, ended);

    expect(measured).toEqual({ lines: lines.length, sha256: sha256(ended.join('')) });
    expect(readFileSync(path, 'utf8')).toBe(ended.join(''));
    expect(await all(readLines(path))).toEqual(lines);
    expect(await digestOfFile(path)).toBe(measured.sha256);
    expect(digestOf(ended)).toBe(measured.sha256);
    expect(statSync(path).mode & 0o077).toBe(0);
  });
});
