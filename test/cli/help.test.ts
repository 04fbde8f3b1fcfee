import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../cli/commands/named.ts';
import { GROUPS, overview } from '../../cli/help/help.ts';
import { nearest } from '../../cli/nearest.ts';
import { ROLES } from '../../shared/domain/caller.ts';
import type { Command } from '../../shared/domain/lifecycle.ts';
import { casesAt } from '../cases.ts';
import { openDoors } from '../doors.ts';
import { serve } from '../serve.ts';
import { runAt } from './run-at.ts';

const doors = openDoors();
const url = serve(doors);
const { start, bring } = casesAt(doors);
const folder = mkdtempSync(join(tmpdir(), 'pilots-help-'));
const cloud = join(folder, 'cloud.json');

beforeAll(() => {
  writeFileSync(cloud, JSON.stringify({ api: url(), tokenEndpoint: `${url()}/token` }));
});

const pilots = (...args: string[]) => runAt(cloud, args);

/** A line of an example as the shell takes it, at whatever it has found so far. */
function wordsOf(line: string, id: string): string[] {
  const words = line.replaceAll('$id', id).match(/(?:'[^']*'|[^\s'])+/g) ?? [];
  return words.map((word) => word.replaceAll("'", ''));
}

/** Runs an example line by line, and gives the exit code of each. */
async function follow(lines: readonly string[]): Promise<number[]> {
  const codes: number[] = [];
  let id = '';
  for (const line of lines) {
    const [, listing] =
      /^id=\$\((pilots .*) \| grep -o 'app_\[a-z0-9\]\*' \| head -n 1\)$/.exec(line) ?? [];
    const [, asked = line, target] = /^(.*) > (\S+)$/.exec(line) ?? [];
    const [, ...words] = wordsOf(listing ?? asked, id);
    const { code, said, complaints } = await pilots(...words.map(placed));
    expect(complaints).toBe('');
    if (listing !== undefined) id = /app_[a-z0-9]*/.exec(said)?.[0] ?? '';
    if (target !== undefined) writeFileSync(placed(target), said);
    codes.push(code);
  }
  return codes;
}

/** What an example writes goes to the folder of this test. */
function placed(word: string): string {
  return word === 'history.json' ? join(folder, word) : word;
}

const EXAMPLES = new Map(
  GROUPS.flatMap(({ topics }) => topics.map(({ verb, example }) => [verb, example] as const)),
);

/** In an order in which each finds what the one before left; `from`: filings that it is tried on. */
const STEPS: readonly { verb: string; from?: readonly Command[] }[] = [
  { verb: 'help' },
  { verb: 'assess' },
  { verb: 'token' },
  { verb: 'calls apply' },
  { verb: 'whoami' },
  { verb: 'queue', from: ['submit'] },
  { verb: 'show' },
  { verb: 'history' },
  { verb: 'verify' },
  { verb: 'return' },
  { verb: 'decline', from: ['submit'] },
  { verb: 'recommend', from: ['submit'] },
  { verb: 'claim' },
  { verb: 'release' },
  { verb: 'claim' },
  { verb: 'refuse' },
  { verb: 'override', from: ['submit', 'recommend', 'claim'] },
  { verb: 'accept' },
  { verb: 'convene', from: ['submit', 'recommend', 'claim'] },
  { verb: 'reviews' },
  { verb: 'replace-expert' },
  { verb: 'recuse' },
  { verb: 'declare' },
  { verb: 'score' },
  { verb: 'close-review' },
  { verb: 'propose' },
  { verb: 'decide' },
];

describe('the examples of pilots help', { shuffle: false }, () => {
  it.each(STEPS)('work as they stand: $verb', async ({ verb, from }) => {
    if (from) await bring(await start(), from);

    const codes = await follow(EXAMPLES.get(verb) ?? []);

    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 0)).toEqual([]);
  });

  it('are all followed here, but for signing in, which needs a browser', () => {
    const followed = new Set(STEPS.map(({ verb }) => verb));

    expect([...EXAMPLES.keys()].filter((verb) => !followed.has(verb))).toEqual(['login', 'logout']);
  });
});

describe('pilots help', () => {
  it('has every verb once, under who one is', () => {
    const verbs = GROUPS.flatMap(({ topics }) => topics.map(({ verb }) => verb));

    expect(GROUPS.map(({ who }) => who)).toEqual(['anyone', ...ROLES]);
    expect(verbs).toHaveLength(new Set(verbs).size);
    expect(COMMAND_NAMES.filter((name) => !verbs.includes(name))).toEqual(['assign']);
    for (const verb of verbs) expect(overview()).toContain(`  pilots ${verb}`);
  });

  it('names each option of its examples', () => {
    const everywhere = ['--call', '--json', '--account'];
    const gaps = GROUPS.flatMap(({ topics }) => topics).flatMap(
      ({ verb, options = [], example }) => {
        const lines = example.filter((line) => line.startsWith(`pilots ${verb} `));
        const used = lines.flatMap((line) => line.match(/--[a-z-]+/g) ?? []);
        const named = [...options.flatMap(([option]) => option.split(' ')), ...everywhere];
        return used
          .filter((option) => !named.includes(option))
          .map((option) => `${verb} ${option}`);
      },
    );

    expect(gaps).toEqual([]);
  });

  it('tells of one verb what it does, its options and an example, also by --help', async () => {
    const { code, said } = await pilots('help', 'declare');

    expect(code).toBe(0);
    expect(said).toContain('先声明有无利益冲突，之后才能查看。');
    expect(said).toContain('declare whether there is a conflict, before anything opens.');
    expect(said).toMatch(/^ {2}--conflict <yes\|no> +有无利益冲突/m);
    expect(said).toContain('pilots declare $id --call sample-2026 --conflict no');
    expect((await pilots('declare', '--help')).said).toBe(said);
    expect((await pilots('help', 'assign')).said).toContain('pilots convene <application>');
    expect((await pilots('help', 'calls', 'apply')).said).toContain('pilots calls apply');
  });

  it.each([
    [['recomend', 'app_1'], 'Do you mean recommend?'],
    [['hlep'], 'Do you mean help?'],
    [['help', 'quue'], 'Do you mean queue?'],
    [['nothing-like-it'], 'There is no command nothing-like-it. pilots help'],
    [['toString'], 'There is no command toString.'],
  ])('suggests the nearest for %j', async (words, sentence) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});

describe('the nearest name', () => {
  const NAMES = ['show', 'score', 'decide', 'replace-expert'];

  it.each([
    ['sohw', 'show'],
    ['scor', 'score'],
    ['desciide', 'decide'],
    ['replaceexpert', 'replace-expert'],
    ['desciides', 'decide'],
    ['desciidess', undefined],
    ['xx', undefined],
    ['', undefined],
  ])('to %j is %j', (word, name) => {
    expect(nearest(word, NAMES)).toBe(name);
  });
});
