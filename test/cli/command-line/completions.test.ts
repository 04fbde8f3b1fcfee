import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERBS } from '../../../cli/command-line/catalogue.ts';
import { runAt } from '../../support/pilots.ts';

const entry = join(import.meta.dirname, '../../../cli/pilots.ts');
const folder = mkdtempSync(join(tmpdir(), 'pilots-completions-'));

const proposed = async (...words: string[]) => {
  const { said } = await runAt(join(folder, 'nowhere.json'), ['__complete', ...words]);
  return said.split('\n').filter((one) => one !== '');
};

describe('what is proposed', () => {
  it('is every verb, and those that begin as what is there', async () => {
    const firsts = new Set(VERBS.map(({ name }) => name.split(' ')[0]));

    expect(new Set(await proposed(''))).toEqual(firsts);
    expect(await proposed('re')).toContain('recommend');
    expect(await proposed('call', '')).toEqual(['new', 'plan', 'apply', 'withdraw', 'diff']);
  });

  it('is what an option of that verb may say, and its options', async () => {
    expect(await proposed('queue', '--as', '')).toEqual([
      'recommender',
      'examiner',
      'expert',
      'decider',
    ]);
    expect(await proposed('decide', '--cl')).toEqual(['--clauses']);
    expect(await proposed('completions', '')).toEqual(['bash', 'zsh']);
  });
});

describe('pilots completions', () => {
  it('gives bash a script that asks pilots', async () => {
    const script = join(folder, 'completions.sh');
    const { said } = await runAt(join(folder, 'nowhere.json'), ['completions', 'bash']);
    writeFileSync(script, said);
    const command = join(folder, 'pilots');
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${entry}' "$@"\n`);
    chmodSync(command, 0o755);

    const lines = [
      `source ${script}`,
      'COMP_WORDS=(pilots queue --as ex) COMP_CWORD=3',
      '_pilots',
      'echo "${COMPREPLY[@]}"',
    ];
    const PATH = `${folder}${delimiter}${process.env['PATH']}`;
    const done = execFileSync('bash', ['-c', lines.join('\n')], { env: { ...process.env, PATH } });

    expect(done.toString().trim()).toBe('examiner expert');
  });

  it('gives zsh one, and no other shell', async () => {
    const zsh = await runAt(join(folder, 'nowhere.json'), ['completions', 'zsh']);
    const fish = await runAt(join(folder, 'nowhere.json'), ['completions', 'fish']);

    expect(zsh.said).toMatch(/^#compdef pilots\n/);
    expect(fish).toMatchObject({ code: 2, complaints: expect.stringContaining('bash, zsh') });
  });
});
