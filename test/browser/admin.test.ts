import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../scenarios/person.ts';
import { RunName } from '../../shared/domain/operations/health.ts';
import { expectRemarks } from './admin/remarks.ts';
import { WORDS } from './admin/words.ts';
import { CALL, SOON, control } from './association.ts';
import { BrowsedRound, expectReadable } from './browsed-round.ts';
import { changedRules } from './changed-rules.ts';
import type { Reader, Reading } from './chromium.ts';
import {
  chooseByKeys,
  chooseFile,
  enter,
  enterAt,
  pick,
  readingByKeys,
  retype,
} from './keyboard.ts';

const here = new BrowsedRound();
let admin: Person;
beforeAll(async () => {
  admin = await here.round.signIn('admin-1');
});

const administering = (how: Reading, what: (reader: Reader) => Promise<void>) =>
  readingByKeys(here.browser, here.round.api, how, async (reader) => {
    await reader.signIn('admin-1', '/admin');
    await what(reader);
  });

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
      await reader.says(words.given);
      await expect
        .poll(() => reader.page.locator('#extensions tbody').innerText(), SOON)
        .toContain(CODES[language]);
      await pick(reader, 'rules-pack', { index: 1 });
      await retype(reader, 'rules-reason', '样例：试算');
      await enter(reader, 'button', words.attempt);
      await reader.says(words.tried);
      await expectReadable(reader);
      await expectReportFrom(reader, words);
      await enter(reader, 'button', words.move);
      await reader.says(words.moved);
      await reader.page.getByRole('button', { name: words.move }).waitFor({ state: 'detached' });

      await enter(reader, 'link', words.packs);
      await reader.says('PP2024');
      await expectReadable(reader);
      await pick(reader, 'earlier', { value: await valueOf(reader, 'PP2023') });
      await pick(reader, 'later', { value: await valueOf(reader, 'PP2024') });
      await enter(reader, 'button', words.compare);
      await reader.page.locator('tbody tr').first().waitFor();
      await reader.says(words.changed);
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
      await expectRemarks({ reader, here });
      expect(reader.complaints).toEqual([]);
    }),
  );

  it.each(['zh-CN' as const, 'en' as const])(
    'publishes a call from its folder, changes it and takes it back in %s',
    (language) =>
      administering({ language }, async (reader) => {
        const words = WORDS[language];
        const id = `next-${language.toLowerCase()}`;
        const there = async () => (await here.round.anyone.get(`/v1/calls/${id}`)).json;
        await enter(reader, 'link', words.apply);
        await chooseFile(reader, control(reader, 'files'), files(id, '样例一'));
        await enter(reader, 'button', words.publish);
        await expect.poll(there, SOON).toMatchObject({ version: 1 });
        await reader.says(words.done);
        reader.complaints.length = 0;

        await chooseFile(reader, control(reader, 'files'), files(id, '样例二'));
        await reader.page.locator('#plan tbody tr').first().waitFor();
        expect(await reader.page.locator('#plan tbody tr').count()).toBe(1);
        await expectReadable(reader);
        await enter(reader, 'button', words.update);
        await expect.poll(there, SOON).toMatchObject({ version: 2 });
        expect(JSON.stringify(await there())).toContain('样例二');
        await reader.says(words.done);
        await expectReadable(reader);
        await enter(reader, 'button', words.takeBack);
        await expect.poll(there, SOON).toMatchObject({ version: 3 });
        await reader.says(words.takenBack);

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
      await reader.says(words.saved);
      expect(await entryOf(one)).toMatchObject({ roles: ['expert'], version: 1 });
      // a person hands the file in when the page shows whom they saved
      await reader.page.getByText(one, { exact: true }).waitFor();

      await chooseFile(reader, control(reader, 'people-file'), peopleFile(one));
      await reader.says(words.write);
      expect(await reader.textIn('#from-file tbody')).toContain(words.out);
      await expectReadable(reader);
      await enter(reader, 'button', words.write);
      await reader.says(words.written);
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
      await reader.says('organisation');
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
        const run = await fetch(`${here.round.control}/schedules/pilots-local-${name}`, {
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
      await reader.says('无法读取 call.yaml');
      await expectReadable(reader);
      await give(`id: ${CALL}\nquotaPerAssociation: 0`);
      await enter(reader, 'button', '更新');
      await reader.page.locator('.notice.danger').waitFor();
      expect((await here.round.anyone.get(`/v1/calls/${CALL}`)).json).toMatchObject({ id: CALL });
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
      await reader.says('已写入');
      const another = (await here.round.anyone.get('/v1/calls/another')).json;
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
      const report = await changedRules(here.round, { call, number });

      const how = { language, width };
      await readingByKeys(here.browser, here.round.api, how, async (reader) => {
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
        await expect
          .poll(async () => (await report()).entries[0]?.action?.action, SOON)
          .toBe('kept');
        await expect.poll(() => reader.textIn('#entries'), SOON).toContain(words.kept);
        await expectReadable(reader);
      });
      // a decider reads the same in a room of their own, and has nothing to do about it
      await here.reading(how, async (decider) => {
        await decider.signIn('decider-1', `/decider/reports?call=${call}`);
        await decider.page.locator('tbody a').first().press('Enter');
        await decider.page.locator('#entries tbody tr').first().waitFor();
        expect(await decider.textIn('#entries')).toContain(words.kept);
        expect(await decider.page.locator('#entries tbody button').count()).toBe(0);
        // what was only filed does not open for a decider
        expect(await decider.page.locator('#entries a[href*="/filings/"]').count()).toBe(0);
        await expectReadable(decider);
        expect(decider.complaints).toEqual([]);
      });
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
  const { href, pathname } = new URL((await link.getAttribute('href')) ?? '', here.round.api);
  await reader.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await enter(reader, 'button', words.copyAddress);
  const copied = () => reader.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied, SOON).toBe(href);
  const examiner = await here.round.signIn('examiner-1');
  const [callId, id] = pathname.split('/').slice(-2);
  const { status, json } = await examiner.get(`/v1/reviewer/calls/${callId}/re-evaluations/${id}`);
  expect([status, json]).toMatchObject([200, { report: { id, callId } }]);
}

/** The choice that names a pack. */
async function valueOf(reader: Reader, id: string): Promise<string> {
  const option = control(reader, 'earlier').locator(`option[value^="${id}:"]`);
  return (await option.first().getAttribute('value')) ?? '';
}
