import { createServer } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VERBS } from '../../../cli/command-line/catalogue.ts';
import type { Option } from '../../../cli/command-line/options.ts';
import type { Verb } from '../../../cli/command-line/verb.ts';
import { close, listen } from '../../../infra/local/listen.ts';
import { tries } from '../../support/vitest/effort.ts';
import { runAt } from '../../support/pilots.ts';

const asked: string[] = [];
/** Notes whatever is sent, to the API or to sign in. */
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  response.writeHead(500).end();
});
const folder = mkdtempSync(join(tmpdir(), 'pilots-strict-'));
const cloud = join(folder, 'cloud.json');

beforeAll(async () => {
  const api = `http://127.0.0.1:${await listen(server, 0)}`;
  writeFileSync(cloud, JSON.stringify({ api, tokenEndpoint: `${api}/token` }));
});
afterAll(() => close(server));
beforeEach(() => {
  asked.length = 0;
});

/** Every option that there is, with any verb. */
const ALL = new Map(VERBS.flatMap(({ options = {} }) => Object.entries(options)));

function valueOf(option: Option): string[] {
  if (option.kind === 'flag') return [];
  return [option.kind === 'choice' ? (option.values[0] ?? '') : '1'];
}

/** A command line that a verb takes: all its words, and the options that it cannot do without. */
function fitting({ name, words = {}, options = {} }: Verb): string[] {
  const needed = Object.entries(options).filter(
    ([, option]) => 'isRequired' in option && option.isRequired,
  );
  return [
    ...name.split(' '),
    ...Object.keys(words),
    ...needed.flatMap(([option, what]) => [`--${option}`, ...valueOf(what)]),
  ];
}

/** The same without one option, which is put behind it. */
function without(verb: Verb, name: string, option: Option): string[] {
  const optional = { ...option, isRequired: false } as Option;
  return fitting({ ...verb, options: { ...verb.options, [name]: optional } });
}

function optionsOf({ options = {} }: Verb, kinds: readonly Option['kind'][]) {
  return Object.entries(options).filter(([, { kind }]) => kinds.includes(kind));
}

// help is about verbs, and takes whatever it is asked for
const PARSED = VERBS.filter(({ name }) => name !== 'help');

/** What is said of a command line that is refused before anything is sent. */
async function refusalOf(args: readonly string[]): Promise<string> {
  const { code, said, complaints } = await runAt(cloud, args);
  expect({ code, said, asked }).toEqual({ code: 2, said: '', asked: [] });
  expect(complaints).not.toMatch(/^ {4}at /m);
  return complaints;
}

/** Of many that are refused alike one in `step`, others for each verb; all of them by `npm run test:long`. */
function someOf<T>(all: readonly T[], step: number, verb: Verb): T[] {
  const apart = Math.max(1, Math.round(step / tries(1)));
  const first = PARSED.indexOf(verb);
  return all.filter((_, index) => (index + first) % apart === 0);
}

describe.each(PARSED)('pilots $name', (verb) => {
  it('refuses each option of another verb, and one that nobody has, before anything is sent', async () => {
    const others = [...ALL].filter(([name]) => !Object.hasOwn(verb.options ?? {}, name));

    for (const [name, option] of someOf(others, 10, verb)) {
      const args = [...fitting(verb), `--${name}`, ...valueOf(option)];
      expect(await refusalOf(args)).toMatch(
        new RegExp(`There is no option --${name} here; nothing was done`),
      );
    }
    expect(await refusalOf([...fitting(verb), '--nonsense'])).toMatch(
      /There is no option --nonsense here/,
    );
    expect(await refusalOf([...fitting(verb), '-q'])).toMatch(/There is no option -q here/);
  });

  it('refuses an option that says nothing, or only blanks', async () => {
    for (const [name, option] of optionsOf(verb, ['text', 'repeated', 'choice'])) {
      const bare = without(verb, name, option);
      expect(await refusalOf([...bare, `--${name}`])).toMatch(new RegExp(`Give --${name}`));
    }
    for (const [name, option] of optionsOf(verb, ['text', 'repeated'])) {
      const args = [...without(verb, name, option), `--${name}`, ' \u200B'];
      expect(await refusalOf(args)).toMatch(new RegExp(`--${name}：没有内容`));
    }
  });

  it('refuses an option that is given twice', async () => {
    for (const [name, option] of optionsOf(verb, ['text', 'choice'])) {
      const twice = [`--${name}`, ...valueOf(option), `--${name}`, ...valueOf(option)];
      const args = [...without(verb, name, option), ...twice];
      expect(await refusalOf(args)).toMatch(new RegExp(`--${name} is given once here`));
    }
  });

  it('takes no option for what another one says', async () => {
    const names = Object.keys(verb.options ?? {});
    for (const [name, option] of optionsOf(verb, ['text', 'repeated'])) {
      for (const next of someOf(names, 3, verb).filter((other) => other !== name)) {
        const args = [...without(verb, name, option), `--${name}`, `--${next}`];
        expect(await refusalOf(args)).toMatch(
          new RegExp(`--${name} says nothing; --${next} follows it`),
        );
      }
    }
  });

  it('refuses a word too many', async () => {
    const counts = Object.values(verb.words ?? {}).map(({ count }) => count);
    if (counts.includes('several') || counts.includes('any')) return;

    expect(await refusalOf([...fitting(verb), 'more'])).toMatch(
      /(One at a time; too many: more|Nothing like more goes here)/,
    );
  });
});

describe('an option', () => {
  it.each(['—json', '–json', '－－json', '―json'])(
    'says of %s how an option begins, which an editor wrote otherwise',
    async (written) => {
      const { code, complaints } = await runAt(cloud, ['overview', written]);

      expect({ code, asked }).toEqual({ code: 2, asked: [] });
      expect(complaints).toContain('An option begins with two plain hyphens');
    },
  );
});

describe('a final decision', () => {
  it('is not taken with an option that decide does not have', async () => {
    const args = ['decide', 'app_1', '--call', 'sample-2026', '--outcome', 'not_select'];

    expect(await refusalOf([...args, '--reason', '不符合', '--clause', 'SAMPLE2026-A4'])).toMatch(
      /There is no option --clause here; nothing was done\. 是否为 Do you mean --clauses\?/,
    );
  });
});

describe('options before the verb', () => {
  it('count as those after it', async () => {
    const { code, complaints } = await runAt(cloud, ['--call', 'x', '--json', 'queue']);

    expect(code).toBe(2);
    expect(complaints).toContain('Give --as recommender|examiner|expert|decider');
    expect(complaints).not.toContain('--call');
  });

  it.each([[['--api', 'not-a-url']], [['--json']], [['--nonsense']]])(
    'without one are refused: %j',
    async (args) => {
      expect(await refusalOf(args)).toMatch(/Name a verb: pilots help/);
    },
  );
});
