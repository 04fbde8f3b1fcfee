import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalRound, openRound } from '../scenarios/local-round.ts';
import type { Person } from '../scenarios/person.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { RunName } from '../../shared/domain/operations/health.ts';
import { CALL, SOON, control } from './association.ts';
import { ADMIN_SAID as WORDS, lateFor2023, refOf } from './admin-said.ts';
import { Reader, type Reading, startChromium } from './chromium.ts';
import {
  byKeyboardAlone,
  chooseByKeys,
  chooseFile,
  enter,
  enterAt,
  pick,
  retype,
} from './keyboard.ts';
import { expectRemarks } from './remarks.ts';

let round: LocalRound;
let browser: Browser;
let admin: Person;

beforeAll(async () => {
  [round, browser] = await Promise.all([openRound(), startChromium()]);
  admin = await round.signIn('admin-1');
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await round?.stop();
});

async function administering(how: Reading, what: (reader: Reader) => Promise<void>) {
  const reader = await Reader.at(browser, round.api, how);
  byKeyboardAlone(reader);
  try {
    await reader.signIn('admin-1', '/admin');
    await what(reader);
    expect(reader.complaints).toEqual([]);
  } finally {
    await reader.close();
  }
}

async function expectReadable(reader: Reader): Promise<void> {
  expect(await reader.axe()).toEqual([]);
  expect(await reader.overflow()).toBe(0);
  expect(await reader.page.locator('h1').count()).toBe(1);
}

const said = (reader: Reader, text: string) => reader.page.getByText(text).first().waitFor();

const CODES = { 'zh-CN': '51100000500002862F', en: '51100000500009247D' } as const;

const folder = new URL('../../calls/sample/', import.meta.url);
/** The folder of another call than the one that is open. */
const files = (id: string, title: string) =>
  readdirSync(folder).map((name) => ({
    name,
    mimeType: 'application/yaml',
    buffer: Buffer.from(
      readFileSync(new URL(name, folder), 'utf8')
        .replace('id: sample-2026', `id: ${id}`)
        .replace('2026年团体标准', title),
    ),
  }));

/** Somebody of the directory who is taken out of it, and somebody new. */
const peopleFile = (one: string) => ({
  name: 'people.yaml',
  mimeType: 'application/yaml',
  buffer: Buffer.from(
    JSON.stringify([
      { subject: one, name: '样例一', organisation: { name: '样例大学' }, roles: [] },
      {
        subject: `${one}-2`,
        name: '样例2',
        organisation: { code: null, name: '样例学院' },
        roles: ['expert', 'decider'],
      },
    ]),
  ),
});

describe('an admin', { timeout: 600_000 }, () => {
  it.each([
    ['zh-CN' as const, 1280],
    ['en' as const, 360],
  ])('gives more time, tries other rules and compares packs in %s', (language, width) => {
    const how: Reading = { language, width, scheme: width === 360 ? 'dark' : 'light' };
    return administering(how, async (reader) => {
      const words = WORDS[language];
      await expectReadable(reader);
      await enter(reader, 'link', words.administer);
      await retype(reader, 'association', CODES[language]);
      await retype(reader, 'until', '2090-01-01 17:00');
      await enter(reader, 'button', words.give);
      await expect.poll(() => reader.focused(), SOON).toContain(words.missing);
      await expectReadable(reader);
      await retype(reader, 'reason', '样例：系统故障');
      expect(await reader.focused()).toBe('reason');
      await enter(reader, 'button', words.give);
      await said(reader, words.given);
      await expect
        .poll(() => reader.page.locator('#extensions tbody').innerText(), SOON)
        .toContain(CODES[language]);
      await pick(reader, 'rules-pack', { index: 1 });
      await retype(reader, 'rules-reason', '样例：试算');
      await enter(reader, 'button', words.attempt);
      await said(reader, words.tried);
      await expectReadable(reader);
      await expectReportFrom(reader, words);
      await enter(reader, 'button', words.move);
      await said(reader, words.moved);
      await reader.page.getByRole('button', { name: words.move }).waitFor({ state: 'detached' });

      await enter(reader, 'link', words.packs);
      await said(reader, 'PP2024');
      await expectReadable(reader);
      await pick(reader, 'earlier', { value: await valueOf(reader, 'PP2023') });
      await pick(reader, 'later', { value: await valueOf(reader, 'PP2024') });
      await enter(reader, 'button', words.compare);
      await reader.page.locator('tbody tr').first().waitFor();
      await said(reader, words.changed);
      await expectReadable(reader);
      await enter(reader, 'link', words.packs);
      await enterAt(reader, reader.page.locator('tbody a').first());
      await reader.page.locator('tbody td p').first().waitFor();
      await expectReadable(reader);
    });
  });

  it.each([
    ['zh-CN' as const, 1280],
    ['en' as const, 360],
  ])('deals with what is said of clauses, and prints a pack, in %s', (language, width) =>
    administering({ language, width }, async (reader) => {
      await expectRemarks({ reader, browser, round });
      expect(reader.complaints).toEqual([]);
    }),
  );

  it.each(['zh-CN' as const, 'en' as const])(
    'publishes a call from its folder, changes it and takes it back in %s',
    (language) =>
      administering({ language }, async (reader) => {
        const words = WORDS[language];
        const id = `next-${language.toLowerCase()}`;
        const there = async () => (await round.anyone.get(`/v1/calls/${id}`)).json;
        await enter(reader, 'link', words.apply);
        await chooseFile(reader, control(reader, 'files'), files(id, '样例一'));
        await enter(reader, 'button', words.publish);
        await expect.poll(there, SOON).toMatchObject({ version: 1 });
        await said(reader, words.done);
        reader.complaints.length = 0;

        await chooseFile(reader, control(reader, 'files'), files(id, '样例二'));
        await reader.page.locator('#plan tbody tr').first().waitFor();
        expect(await reader.page.locator('#plan tbody tr').count()).toBe(1);
        await expectReadable(reader);
        await enter(reader, 'button', words.update);
        await expect.poll(there, SOON).toMatchObject({ version: 2 });
        expect(JSON.stringify(await there())).toContain('样例二');
        await said(reader, words.done);
        await expectReadable(reader);
        await enter(reader, 'button', words.takeBack);
        await expect.poll(there, SOON).toMatchObject({ version: 3 });
        await said(reader, words.takenBack);

        expect(JSON.stringify(await there())).toContain('样例一');
      }),
  );

  it.each([
    ['zh-CN' as const, 360],
    ['en' as const, 1280],
  ])('enters people by form and by file, and finds them in %s', (language, width) =>
    administering({ language, width }, async (reader) => {
      const words = WORDS[language].people;
      const known = async () => {
        const { json } = await admin.get('/v1/directory');
        return json['people'] as never as { subject: string; roles: string[]; version: number }[];
      };
      const entryOf = async (subject: string) =>
        (await known()).find((person) => person.subject === subject);
      const one = `someone-${language}`;
      await enter(reader, 'link', words.title);
      await reader.page.locator('#from-file').waitFor();
      await expectReadable(reader);
      await enter(reader, 'button', words.add);
      await enter(reader, 'button', words.save);
      await expect.poll(() => reader.focused(), SOON).toContain(words.missing);
      await expectReadable(reader);
      await retype(reader, 'person-subject', one);
      await retype(reader, 'person-name', '样例一');
      await retype(reader, 'person-organisation', '样例大学');
      await chooseByKeys(reader, 'person-roles', 'expert');
      await enter(reader, 'button', words.save);
      await said(reader, words.saved);
      expect(await entryOf(one)).toMatchObject({ roles: ['expert'], version: 1 });
      // a person hands the file in when the page shows whom they saved
      await reader.page.getByText(one, { exact: true }).waitFor();

      await chooseFile(reader, control(reader, 'people-file'), peopleFile(one));
      await said(reader, words.write);
      expect(await reader.textIn('#from-file tbody')).toContain(words.out);
      await expectReadable(reader);
      await enter(reader, 'button', words.write);
      await said(reader, words.written);
      expect(await entryOf(one)).toMatchObject({ roles: [], version: 2 });
      await retype(reader, 'find', `${one}-2`);
      await expect.poll(() => reader.page.locator('tbody tr').count(), SOON).toBe(1);
      await enter(reader, 'button', words.change);
      await retype(reader, 'person-name', '样例三');
      await enter(reader, 'button', words.save);
      await expect.poll(() => entryOf(`${one}-2`), SOON).toMatchObject({ version: 2 });
      await chooseFile(reader, control(reader, 'people-file'), {
        name: 'people.yaml',
        mimeType: 'application/yaml',
        buffer: Buffer.from('- subject: nobody'),
      });
      await said(reader, 'organisation');
      await expectReadable(reader);
    }),
  );

  it.each([
    ['zh-CN' as const, 1280],
    ['en' as const, 360],
  ])('sees what runs by the clock and what waits in %s', (language, width) =>
    administering({ language, width }, async (reader) => {
      const words = WORDS[language].health;
      for (const name of RunName.options) {
        const run = await fetch(`${round.control}/schedules/pilots-local-${name}`, {
          method: 'POST',
        });
        expect([name, run.status, await run.text()]).toMatchObject([name, 200, expect.anything()]);
      }
      await enter(reader, 'link', words.title);
      await reader.page.locator('#runs tbody tr').first().waitFor();
      await expectReadable(reader);
      expect(await reader.textIn('#waits')).toContain(words.measured);
      for (const told of words.letters) expect(await reader.textIn('#letters')).toContain(told);
      expect(await reader.textIn('#checkpoint')).toContain(words.signed);
      expect(await reader.textIn('#runs')).toContain(words.mended);
      expect(await reader.textIn('#runs')).not.toContain(words.never);
    }),
  );

  it('is told what cannot be read, and what the system does not take', () =>
    administering({}, async (reader) => {
      await enter(reader, 'link', '发布或更新通知');
      const give = (text: string) =>
        chooseFile(reader, control(reader, 'files'), {
          name: 'call.yaml',
          mimeType: 'application/yaml',
          buffer: Buffer.from(text),
        });
      await give('id: [');
      await said(reader, '无法读取 call.yaml');
      await expectReadable(reader);
      await give(`id: ${CALL}\nquotaPerAssociation: 0`);
      await enter(reader, 'button', '更新');
      await reader.page.locator('.notice.danger').waitFor();
      expect((await round.anyone.get(`/v1/calls/${CALL}`)).json).toMatchObject({ id: CALL });
      await expectReadable(reader);
      reader.complaints.length = 0;
    }));

  it('saves a call as a sample, and publishes it changed as another', () =>
    administering({}, async (reader) => {
      await enter(reader, 'link', '发布或更新通知');
      await pick(reader, 'sample-call', { value: CALL });
      const downloading = reader.page.waitForEvent('download');
      await enter(reader, 'button', '下载（JSON）');
      const saved = await downloading;
      expect(saved.suggestedFilename()).toBe(`${CALL}.json`);
      const sample = JSON.parse(await readFile(await saved.path(), 'utf8')) as { id: string };
      expect(sample.id).toBe(CALL);
      const changed = { ...sample, id: 'another', name: { zh: '样例三', en: 'Sample 3' } };
      await chooseFile(reader, control(reader, 'files'), {
        name: 'another.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(changed)),
      });
      await enter(reader, 'button', '发布');
      await said(reader, '已写入');
      const another = (await round.anyone.get('/v1/calls/another')).json;
      expect(another).toMatchObject({ ...changed, version: 1 });
      // that there was none before is what the console tells of
      reader.complaints.length = 0;
    }));
});

describe('an examiner of changed rules', { timeout: 600_000 }, () => {
  it.each([
    ['zh-CN' as const, 360],
    ['en' as const, 1280],
  ])(
    'sees which filings they concern, and keeps a verdict with a reason, in %s',
    async (language, width) => {
      const words = WORDS[language].reports;
      const call = `changed-${language.toLowerCase()}`;
      const number = `T/CNTAC ${width}-2024`;
      await admin.ask('PUT', `/v1/calls/${call}`, {
        body: { ...sampleCall(new Date()), id: call },
      });
      const association = await round.signIn('association-1');
      await association.file(call, lateFor2023(number));
      const examiner = await round.signIn('examiner-1');
      // a report is on what the register knows
      const known = async () =>
        (await examiner.get(`/v1/reviewer/calls/${call}/overview`)).json['byState'];
      await expect.poll(known, SOON).toMatchObject({ submitted: 1 });
      const packs = (await round.anyone.get('/v1/rule-packs')).json['rulePacks'] as never as {
        id: string;
        version: number;
      }[];
      const rulePack = packs.findLast(({ id }) => id === 'PP2023');
      const moved = await admin.ask('POST', `/v1/calls/${call}/rule-pack-changes`, {
        ifMatch: 1,
        body: { rulePack: refOf(rulePack), reason: '样例：规则变更' },
      });
      expect([moved.status, moved.text]).toEqual([201, expect.anything()]);
      const at = `/v1/reviewer/calls/${call}/re-evaluations/${moved.json['id']}`;
      const report = async () => (await examiner.get(at)).json as never as ReportSeen;
      await expect.poll(async () => (await report()).report.finishedAt, SOON).not.toBeNull();

      const reader = await Reader.at(browser, round.api, { language, width });
      byKeyboardAlone(reader);
      await reader.signIn('examiner-1', `/examiner/reports?call=${call}`);
      await reader.page.locator('tbody tr').first().waitFor();
      expect(await reader.textIn('tbody')).toContain(words.moved);
      await expectReadable(reader);
      await enterAt(reader, reader.page.locator('tbody a').first());
      await reader.page.locator('#entries tbody tr').first().waitFor();
      expect(await reader.textIn('#entries')).toContain(number.replace('-', '—'));
      expect(await reader.textIn('#entries')).toContain(words.turns);
      await expectReadable(reader);
      await enter(reader, 'button', words.keep);
      await retype(reader, 'act-reason', '样例：维持');
      await expectReadable(reader);
      await enterAt(reader, reader.page.getByRole('dialog').locator('.button.primary'));
      await expect.poll(async () => (await report()).entries[0]?.action?.action, SOON).toBe('kept');
      await expect.poll(() => reader.textIn('#entries'), SOON).toContain(words.kept);
      await expectReadable(reader);
      expect(reader.complaints).toEqual([]);
      await reader.close();

      // a decider reads the same in a room of their own, and has nothing to do about it
      const decider = await Reader.at(browser, round.api, { language, width });
      await decider.signIn('decider-1', `/decider/reports?call=${call}`);
      await decider.page.locator('tbody a').first().press('Enter');
      await decider.page.locator('#entries tbody tr').first().waitFor();
      expect(await decider.textIn('#entries')).toContain(words.kept);
      expect(await decider.page.locator('#entries tbody button').count()).toBe(0);
      // what was only filed does not open for a decider
      expect(await decider.page.locator('#entries a[href*="/filings/"]').count()).toBe(0);
      await expectReadable(decider);
      expect(decider.complaints).toEqual([]);
      await decider.close();
    },
  );
});

/** The report that was asked for can be opened, and its address be passed on to whoever may read it. */
async function expectReportFrom(
  reader: Reader,
  words: (typeof WORDS)[keyof typeof WORDS],
): Promise<void> {
  const link = reader.page.getByRole('link', { name: words.openReport });
  expect(await link.getAttribute('href')).toMatch(/^\/examiner\/reports\//);
  const { href, pathname } = new URL((await link.getAttribute('href')) ?? '', round.api);
  await reader.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await enter(reader, 'button', words.copyAddress);
  const copied = () => reader.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied, SOON).toBe(href);
  const examiner = await round.signIn('examiner-1');
  const [callId, id] = pathname.split('/').slice(-2);
  const { status, json } = await examiner.get(`/v1/reviewer/calls/${callId}/re-evaluations/${id}`);
  expect([status, json]).toMatchObject([200, { report: { id, callId } }]);
}

interface ReportSeen {
  readonly report: { readonly finishedAt: string | null };
  readonly entries: readonly { readonly action: { readonly action: string } | null }[];
}

/** The choice that names a pack. */
async function valueOf(reader: Reader, id: string): Promise<string> {
  const option = control(reader, 'earlier').locator(`option[value^="${id}:"]`);
  return (await option.first().getAttribute('value')) ?? '';
}
