import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GROUPS, VERBS } from '../../../cli/command-line/catalogue.ts';
import { overviewOf } from '../../../cli/command-line/overview.ts';
import { enter } from '../../../functions/derived/enter.ts';
import { continueReport } from '../../../functions/consumers/reevaluation/continue-report.ts';
import { publishedRules } from '../../../functions/applications/rules.ts';
import { ROLES } from '../../../shared/domain/people/roles.ts';
import type { Command } from '../../../shared/domain/commands/commands.ts';
import { loadEntry } from '../../support/entries.ts';
import { casesAt } from '../../support/cases.ts';
import { openDoors } from '../../support/doors.ts';
import { putCheckedFile } from '../../support/files/checked-file.ts';
import { serve } from '../../support/servers/serve.ts';
import { makerFor } from '../../support/exports/making.ts';
import { pilotsAt } from '../../support/pilots.ts';
import { wholeStore } from '../../support/dynamo.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, run } = pilotsAt(url);
const { start, bring } = casesAt(doors);

// an announcement waits for the end of a notice
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

const pilots = (...args: string[]) => run(args, { onLine: makerFor('sample-2026') });

type Found = Readonly<Record<string, string>>;

/** A line of an example as the shell takes it, with whatever it has found so far. */
function wordsOf(line: string, found: Found): string[] {
  const filled = line.replaceAll(/\$(\w+)/g, (_, name: string) => found[name] ?? '');
  const words = filled.match(/(?:'[^']*'|[^\s'])+/g) ?? [];
  return words.map((word) => word.replaceAll("'", ''));
}

const LISTED = /^(\w+)=\$\((pilots .*) \| grep -o '(\S+)'( \| head -n 1)?\)$/;
const KEPT = /^(\w+)=\$\(grep -o '(\S+)' (\S+)\)$/;

/** Runs an example line by line, and gives the exit code of each. */
async function follow(lines: readonly string[]): Promise<number[]> {
  const codes: number[] = [];
  const found: Record<string, string> = {};
  for (const line of lines) {
    const [, kept, sought = '', path = ''] = KEPT.exec(line) ?? [];
    if (kept !== undefined) {
      found[kept] = new RegExp(sought).exec(readFileSync(placed(path), 'utf8'))?.[0] ?? '';
      continue;
    }
    if (line.startsWith('sed ')) {
      execFileSync('sh', ['-c', line], { cwd: folder });
      continue;
    }
    const [, name, listing, pattern = '', isFirst] = LISTED.exec(line) ?? [];
    const [, asked = line, target] = /^(.*) > (\S+)$/.exec(line) ?? [];
    const [, ...words] = wordsOf(listing ?? asked, found);
    const { code, said, complaints } = await pilots(...words.map(placed));
    // a verb that waits tells there how far it is
    expect(words[0]?.startsWith('export-') ? '' : complaints).toBe('');
    if (name !== undefined) {
      const all = said.match(new RegExp(pattern, 'g')) ?? [];
      found[name] = all.slice(0, isFirst === undefined ? all.length : 1).join(' ');
    }
    if (target !== undefined) writeFileSync(placed(target), said);
    codes.push(code);
  }
  return codes;
}

/** What an example writes goes to the folder of this test. */
function placed(word: string): string {
  return WRITTEN.includes(word) ? join(folder, word) : word;
}

const WRITTEN = [
  'next-round',
  'my-archive',
  'history.json',
  'list.json',
  'checkpoint.json',
  'objection.txt',
  'comment.txt',
  'question.txt',
  'completions.sh',
  'applications.csv',
  'filing.zip',
  'form.pdf',
  'proof.pdf',
  'receipt.pdf',
  'files',
];

const EXAMPLES = new Map(VERBS.map(({ name, example }) => [name, example]));

const BEGINNING = Date.now();
const CLAIMED = ['submit', 'recommend', 'claim'] as const;
/** Longer than five working days take, whatever holidays lie among them. */
const A_MONTH = 31 * 86_400_000;

interface Step {
  readonly verb: string;
  /** Filings that it is tried on. */
  readonly from?: readonly Command[];
  /** What else has happened before. */
  readonly after?: () => Promise<void> | void;
}

/** In an order in which each finds what the one before left. */
const STEPS: readonly Step[] = [
  { verb: 'help' },
  { verb: 'assess' },
  { verb: 'rules' },
  { verb: 'token' },
  { verb: 'calls apply' },
  { verb: 'extend' },
  { verb: 'extensions' },
  { verb: 'people plan' },
  { verb: 'people apply' },
  { verb: 'people list' },
  { verb: 'calendars' },
  { verb: 'calendar apply' },
  { verb: 'compare document' },
  // the round that they plan opens on a day of 2027
  { verb: 'call new', after: () => void vi.setSystemTime('2026-11-20T02:00:00Z') },
  { verb: 'call plan' },
  { verb: 'call apply' },
  { verb: 'call diff' },
  { verb: 'call withdraw' },
  { verb: 'pack plan', after: () => void vi.setSystemTime(BEGINNING) },
  { verb: 'pack publish' },
  { verb: 'pack comment' },
  { verb: 'pack comments' },
  { verb: 'pack settle' },
  { verb: 'pack ask' },
  { verb: 'pack questions' },
  { verb: 'pack answer' },
  { verb: 'whoami' },
  { verb: 'completions' },
  { verb: 'applications', from: [] },
  { verb: 'upload' },
  { verb: 'queue', from: ['submit'] },
  { verb: 'download' },
  { verb: 'show' },
  { verb: 'history' },
  { verb: 'form' },
  { verb: 'proof' },
  { verb: 'receipt' },
  { verb: 'letter' },
  { verb: 'verify' },
  { verb: 'archive' },
  { verb: 'export-filing' },
  { verb: 'return' },
  { verb: 'decline', from: ['submit'] },
  { verb: 'check', from: ['submit'] },
  { verb: 'recommend', from: ['submit'] },
  { verb: 'ask-redaction', after: firstHasFile },
  { verb: 'refuse-redaction' },
  { verb: 'ask-redaction' },
  { verb: 'redact' },
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
  { verb: 'rank', from: ['submit', 'recommend'] },
  { verb: 'personal-data', from: CLAIMED },
  { verb: 'request-personal-data', from: ['submit', 'recommend'] },
  { verb: 'personal-data-requests' },
  { verb: 'grant-personal-data' },
  { verb: 'notifications' },
  { verb: 'delegate' },
  { verb: 'delegations' },
  { verb: 'withdraw-delegation' },
  { verb: 'dispute' },
  { verb: 'reconsider' },
  { verb: 'notice' },
  { verb: 'notices' },
  { verb: 'objection' },
  { verb: 'objections' },
  { verb: 'answer-objection' },
  { verb: 'dismiss-objections', after: isObjectedAgain },
  { verb: 'announce', after: () => void vi.setSystemTime(Date.now() + A_MONTH) },
  { verb: 'announcements' },
  { verb: 'overview' },
  { verb: 'rounds' },
  { verb: 'revoke' },
  { verb: 're-evaluate', from: CLAIMED },
  { verb: 'move-rules', after: () => void vi.setSystemTime(Date.now() + 1000) },
  { verb: 'reports' },
  { verb: 'report', after: reportIsMade },
  { verb: 'rule-change' },
  { verb: 'health' },
  { verb: 'export-table' },
  { verb: 'checkpoint', after: dayIsClosed },
];

const stored = () =>
  wholeStore({ client: new DynamoDBClient({}), tableName: process.env['TABLE_NAME'] ?? '' });

/** What the examiners find first has a file. */
async function firstHasFile(): Promise<void> {
  const callId = 'sample-2026';
  const { said } = await pilots('queue', '--call', callId, '--as', 'examiner', '--json');
  const applicationId = /app_[a-z0-9]*/.exec(said)?.[0] ?? '';
  await putCheckedFile(stored(), { params: { callId, applicationId } });
}

/** As the example of an objection does it, before it reads what became of the first one. */
async function isObjectedAgain(): Promise<void> {
  await follow((EXAMPLES.get('objection') ?? []).slice(0, 1));
}

/** The register knows of a filing, as the stream would have told it. */
async function isRegistered(applicationId: string): Promise<void> {
  const at = new Date().toISOString();
  await enter(stored(), { callId: 'sample-2026', applicationId }, at);
}

/** Every report is made, as the stream would have set off. */
async function reportIsMade(): Promise<void> {
  const store = stored();
  const context = {
    store,
    rules: publishedRules(store),
    clock: () => new Date(),
    hasTime: () => true,
    onFailure: () => {},
  };
  for (const { id } of await store.listReEvaluations('sample-2026')) {
    await continueReport(context, { callId: 'sample-2026', reportId: id });
  }
}

async function dayIsClosed(): Promise<void> {
  const { handler } = await loadEntry('schedules/checkpoint/checkpoint');
  await handler(
    { scheduledAt: new Date().toISOString() },
    { getRemainingTimeInMillis: () => 30_000 },
  );
}

describe('the examples of pilots help', { shuffle: false }, () => {
  it.each(STEPS)('work as they stand: $verb', async ({ verb, from, after }) => {
    await after?.();
    const at = from && (await bring(await start(), from));
    // the report is about this one alone, so that the first that it names can be acted on
    if (at && verb === 're-evaluate') await isRegistered(at.params.applicationId);

    const codes = await follow(EXAMPLES.get(verb) ?? []);

    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 0)).toEqual([]);
  });

  it('are all followed here, but for signing in and for what has a table of its own', () => {
    const followed = new Set(STEPS.map(({ verb }) => verb));

    // login needs a browser, packs are folders, and the last five the cloud's tools: they have tests of their own
    expect([...EXAMPLES.keys()].filter((verb) => !followed.has(verb))).toEqual([
      'login',
      'logout',
      'pack new',
      'pack check',
      'pack diff',
      'pack print',
      'export',
      'import',
      'restore',
      'recount',
      'redrive',
    ]);
  });
});

describe('pilots help', () => {
  it('has every verb once, under who one is', () => {
    const names = VERBS.map(({ name }) => name);

    expect(GROUPS.map(({ who }) => who)).toEqual(['anyone', ...ROLES]);
    expect(names).toHaveLength(new Set(names).size);
    for (const name of names) expect(overviewOf(GROUPS)).toContain(`  pilots ${name}`);
  });

  it('names each option of its examples', () => {
    const gaps = VERBS.flatMap(({ name, options = {}, example }) => {
      const lines = example.filter((line) => line.startsWith(`pilots ${name} `));
      const used = lines.flatMap((line) => line.match(/--[a-z-]+/g) ?? []);
      return used.filter((option) => !Object.hasOwn(options, option.slice(2)));
    });

    expect(gaps).toEqual([]);
  });

  it('tells of one verb what it does, its options and an example, also by --help', async () => {
    const { code, said } = await pilots('help', 'declare');

    expect(code).toBe(0);
    expect(said).toContain('先声明有无利益冲突，之后才能查看。');
    expect(said).toContain('declare whether there is a conflict, before anything opens.');
    expect(said).toMatch(/^ +--conflict +有 yes，无 no: .*\[yes\|no\]$/m);
    expect(said).toMatch(/^ +--statement +<text> 说明 in your words$/m);
    expect(said).toContain('pilots declare $id --call sample-2026 --conflict no');
    expect((await pilots('declare', '--help')).said).toBe(said);
    expect((await pilots('help', 'assign')).said).toContain('convene a panel on one or several');
    expect((await pilots('help', 'calls', 'apply')).said).toContain('pilots calls apply');
    expect((await pilots('help', 'call')).said.match(/^ {2}pilots call \w+/gm)).toEqual(
      ['new', 'plan', 'apply', 'withdraw', 'diff'].map((kind) => `  pilots call ${kind}`),
    );
    expect((await pilots('help', 'export')).said).toContain('pilots export');
  });

  it.each([
    [['recomend', 'app_1'], 'Do you mean `recommend`?'],
    [['hlep'], 'Do you mean `help`?'],
    [['help', 'quue'], 'Do you mean `queue`?'],
    [['nothing-like-it'], 'There is no command nothing-like-it. pilots help'],
    [['toString'], 'There is no command toString.'],
  ])('suggests the nearest for %j', async (words, sentence) => {
    const { code, complaints } = await pilots(...words);

    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});
