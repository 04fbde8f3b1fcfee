import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUPS, VERBS } from '../../../cli/command-line/catalogue.ts';

const root = join(import.meta.dirname, '../../..');
const NAMES = VERBS.flatMap(({ name, alias }) => [name, ...(alias === undefined ? [] : [alias])]);

/** What stands after `pilots` in a text, as far as it could be a verb. */
function namedIn(text: string): string[] {
  const found = text.matchAll(/(?<![\w/.-])(?:pilots|pilots --) ([a-z][a-z-]*(?: [a-z][a-z-]*)?)/g);
  return [...found].map((match) => match[1] ?? '');
}

function isVerb(words: string): boolean {
  const [first = ''] = words.split(' ');
  return NAMES.some((name) => name === words || name === first || name.startsWith(`${first} `));
}

/** What names a verb to a person: the command line, refusals, pages, and what one reads beside them. */
const SOURCES = globSync(
  [
    '{cli,functions,infra,shared,web}/**/*.{ts,tsx}',
    'docs/**/*.md',
    'README.md',
    'CONTRIBUTING.md',
  ],
  { cwd: root },
).filter((file) => /(?<![\w/.-])pilots(?: --)? [a-z]/.test(readFileSync(join(root, file), 'utf8')));

/** English sentences go on where a verb would stand. */
const PROSE = [
  'have',
  'a',
  'of',
  'from',
  'itself',
  'is',
  'and',
  'the',
  'runs',
  'was',
  'in',
  'only',
  'lists',
];

describe('a verb that is named', () => {
  it.each(SOURCES)('exists: %s', (file) => {
    const named = namedIn(readFileSync(join(root, file), 'utf8'));
    const strange = named.filter((words) => !PROSE.includes(words.split(' ')[0] ?? ''));

    expect(strange.filter((words) => !isVerb(words))).toEqual([]);
  });

  it('exists where one kind of reader is sent to another', () => {
    const sent = GROUPS.flatMap(({ seeAlso = [] }) => seeAlso.map((line) => line.split(' ')[0]));

    expect(sent.filter((name) => !NAMES.includes(name ?? ''))).toEqual([]);
  });

  it('would be missed', () => {
    expect(namedIn('see pilots whoami, npm run -s pilots -- show x')).toEqual(['whoami', 'show x']);
    expect(isVerb('whois')).toBe(false);
  });
});
