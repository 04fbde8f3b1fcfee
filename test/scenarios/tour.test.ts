import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptBundles } from '../../infra/kept-bundles.ts';
import { type LocalRound, openRound } from './local-round.ts';

const root = join(import.meta.dirname, '../..');
/** What the tours touch; what they leave behind stays in a folder of the test. */
const LINKED = ['package.json', 'node_modules', 'cli', 'docs'];

const folder = mkdtempSync(join(tmpdir(), 'pilots-tour-'));
let round: LocalRound;

/**
 * An `npm` that runs `npm run -s pilots -- …` by the command line as one file, as the site serves it:
 * npm itself takes three starts of Node for each of a hundred commands.
 */
async function quickNpm(): Promise<string> {
  const program = join(await keptBundles(), 'web', 'web', 'files', 'pilots.mjs');
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const lines = [
    '#!/bin/sh',
    '[ "$1 $2 $3 $4" = "run -s pilots --" ] || exit 64',
    'shift 4',
    `exec '${process.execPath}' '${program}' "$@"`,
  ];
  writeFileSync(join(bin, 'npm'), lines.join('\n'), { mode: 0o755 });
  return `${bin}${delimiter}${process.env['PATH']}`;
}

let quick: string;

beforeAll(async () => {
  quick = await quickNpm();
  for (const name of LINKED) symlinkSync(join(root, name), join(folder, name));
  round = await openRound();
});
afterAll(async () => {
  await round.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The shell lines between the markers of a page, as one would paste them. */
function tour(page: string, name: string): string {
  const text = readFileSync(join(root, page), 'utf8');
  const block = new RegExp(`<!-- ${name} -->\\n\`\`\`sh\\n(.*?)\`\`\`\\n<!-- /${name} -->`, 's');
  const lines = block.exec(text)?.[1];
  if (!lines) throw new Error(`${page} has no ${name}`);
  return lines.replaceAll('http://127.0.0.1:4000', round.api);
}

/** Runs lines until the first that fails, or with `-o` to the end, and gives what they printed. */
async function paste(lines: string, { flags = '-eo', PATH = quick } = {}): Promise<string> {
  const { PILOTS_TOKEN: _none, ...env } = process.env;
  const options = { cwd: folder, env: { ...env, PATH, PILOTS_DATA: round.folder } };
  const bash = promisify(execFile)('bash', [flags, 'pipefail', '-c', lines], options);
  return bash.then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`the tour stopped after:\n${stdout}\n${stderr}`);
    },
  );
}

/** The first project of the first announcement. */
const PROJECT = 'SAMPLE-2026-001';

describe('what one can paste', { timeout: 300_000 }, () => {
  it('shows a clause that refuses, a table and two queues, in five minutes', async () => {
    const { PATH } = process.env;
    const printed = await paste(tour('README.md', 'tour 0'), { ...(PATH && { PATH }) });

    expect(printed).toContain('"outcome":"unmet"');
    expect(printed).toContain('SAMPLE2026-A4');
  });

  it('leads from the calls to a receipt, and then from the receipt to the announcement', async () => {
    const first = await paste(tour('docs/tour.md', 'tour'));

    expect(first).toContain('sample-2026');
    expect(first).toContain('2025-12-31');
    expect(first).toMatch(/^app_[0-9a-z]+$/m);
    expect(first).toContain('the same receipt');
    expect(first).toContain('有效');
    expect(first).toContain('一致');
    expect(first).toMatch(/"hash":"[0-9a-f]{64}"/);
    expect(first).toContain('WHOLE in itself: 2 events');
    expect(first).toContain('THIS FILING: the receipt is genuine, belongs to event 2');
    expect(first.trimEnd().split('\n').at(-1)).toContain('application.inadmissible');

    const second = await paste(tour('docs/tour.md', 'tour 2'));

    const id = /^app_[0-9a-z]+/m.exec(second)?.[0] ?? '';
    expect(first).toContain(id);
    expect(second).toContain(`Only tried, nothing was written. ${id}: 已推荐 recommended`);
    expect(second).toContain(`${id}: 形式审查 formal examination`);
    expect(second).toContain('held by examiner-1');
    expect(second).toContain('"detail":"Locked places that were changed: 1');
    expect(second).toContain('"state":"returned_for_correction"');
    expect(second).toContain('"verdict":"needs_person"');
    expect(second).toMatch(
      /^推广计划 Plan of promotion +"样例：推广计划。" +"样例：三年内在全行业推广。"$/m,
    );
    expect(second).toContain(`${id}: 已受理 accepted，第8版 version 8`);
    expect(second).toContain(`${id}: 入选 selected`);
    expect(second).toMatch(/"days":21/);
    expect(second).toContain('an objection is open');
    expect(second.indexOf('公布 announcement 1')).toBeGreaterThan(second.indexOf('an objection'));
    const list = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')) as object;
    expect(list).toMatchObject({ entries: [{ applicationId: id, projectNumber: PROJECT }] });
    expect(second.trimEnd().split('\n').at(-1)).toContain('WHOLE');

    // walked again, after a key has been forgotten, the first tour takes no refusal for a receipt
    const receipt = readFileSync(join(folder, 'receipt.json'), 'utf8');
    const again = await paste(tour('docs/tour.md', 'tour'), { flags: '-o' });
    expect(again).toContain('refused: no new receipt');
    expect(again).not.toContain('the same receipt');
    expect(readFileSync(join(folder, 'receipt.json'), 'utf8')).toBe(receipt);
  });
});
