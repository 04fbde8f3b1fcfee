import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERBS } from '../../cli/command-line/catalogue.ts';

const root = join(import.meta.dirname, '../..');
const manuals = globSync('docs/manuals/*.md', { cwd: root });
/** What else tells people which commands to give. */
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })];

/** Every `pilots …` that a page names, in backticks; from a checkout it is run by npm. */
const commandsIn = (text: string) =>
  [...text.matchAll(/`(?:npm run (?:-s )?)?pilots (?:-- )?([a-z][^`]*)`/g)].map(
    ([, command]) => command ?? '',
  );

const hyphened = (option: string) => option.replaceAll(/[A-Z]/g, (it) => `-${it.toLowerCase()}`);

/** What of a command is no verb, or no option of it. */
function unknownIn(command: string): string[] {
  const verb = VERBS.toSorted((one, other) => other.name.length - one.name.length).find(
    ({ name }) => command === name || command.startsWith(`${name} `),
  );
  if (!verb) return [command];
  const known = Object.keys(verb.options ?? {}).map((option) => `--${hyphened(option)}`);
  return (command.match(/--[a-z-]+/g) ?? [])
    .filter((option) => !known.includes(option))
    .map((option) => `${verb.name} ${option}`);
}

describe('the manuals and the other pages', () => {
  it('are there for each kind of user, and in the list of them', () => {
    const list = readFileSync(join(root, 'docs/manuals/README.md'), 'utf8');
    const names = manuals.map((path) => path.split('/').at(-1) ?? '');

    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => name !== 'README.md' && !list.includes(`(${name})`))).toEqual([]);
  });

  it.each([...manuals, ...pages])('%s names only commands and options that exist', (path) => {
    const commands = commandsIn(readFileSync(join(root, path), 'utf8'));

    expect(commands.flatMap(unknownIn)).toEqual([]);
  });

  it.each([
    ['deicde app_1', ['deicde app_1']],
    ['decide app_1 --clause x', ['decide --clause']],
    ['decide app_1 --clauses x --dry-run', []],
    ['call plan folder', []],
  ])('would be told of %s', (command, unknown) => {
    expect(unknownIn(command)).toEqual(unknown);
  });
});
