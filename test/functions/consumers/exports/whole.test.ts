import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../../../shared/contract/routes.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { pathOf } from '../../../../functions/consumers/exports/whole/parts.ts';
import { TEMPLATES } from '../../../../functions/printing/lazy-printer.ts';
import { hashOf } from '../../../../shared/evidence/canonical.ts';
import { callItem } from '../../../../shared/store/calls/call-items.ts';
import { putAll } from '../../../support/dynamo.ts';
import { readBucket } from '../../../../shared/env.ts';
import { HistoryExport, verifyHistory } from '../../../../shared/evidence/verify-history.ts';
import { s3Materials } from '../../../../shared/store/materials/material-objects.ts';
import { CLEAN } from '../../../../shared/store/materials/places.ts';
import type { Claims } from '../../../../shared/http/event.ts';
import { type Case, aContent, after, casesAt } from '../../../support/cases.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { openDoors } from '../../../support/doors.ts';
import { makeExportOf } from '../../../support/exports/making.ts';
import { claimsOf } from '../../../support/http-event.ts';

const CALL = 'sample-2026';
const OWN = claimsOf('association');
const HOLDER = claimsOf('examiner');
const PAPER = Buffer.from('样例：一份材料');

const doors = openDoors();
const { start, give, bring } = casesAt(doors);
const sha256Of = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex');

/** A filing of which one material was checked and found clean. */
async function filedWithPaper(): Promise<Case> {
  const [first, ...others] = aContent().materials ?? [];
  if (!first) throw new Error('the content names materials');
  const paper = { ...first, name: '证明:1.pdf', size: PAPER.length, sha256: sha256Of(PAPER) };
  const filed = await bring(await start({ ...aContent(), materials: [paper, ...others] }), [
    'submit',
    'recommend',
    'claim',
  ]);
  const { applicationId } = filed.params;
  const { store } = doors().table;
  const at = beijingInstant(new Date());
  const { name, size, sha256 } = paper;
  const awaited = { format: 'pdf', state: 'awaited', problem: null, pages: null } as const;
  const file = {
    name,
    size,
    sha256,
    ...awaited,
    isScanned: false,
    code: null,
    askedAt: at,
    checkedAt: null,
  };
  await store.awaitMaterial(applicationId, file);
  const checked = { problem: null, pages: 1, isScanned: false, code: null, checkedAt: at };
  await store.settleMaterial(applicationId, sha256, checked);
  const key = `${CLEAN}${applicationId}/${sha256}`;
  await s3Materials(readBucket('MATERIALS_BUCKET')).write(key, PAPER, 'application/pdf');
  return filed;
}

type Side = readonly [start: Operation, take: Operation];
const ASSOCIATION: Side = ['startOwnExport', 'takeOwnExport'];
const REVIEWER: Side = ['startWholeExport', 'takeExport'];

const ask = ({ params }: Case, [operation]: Side, claims: Claims) =>
  doors().ask(operation, {
    params,
    body: {},
    claims,
    headers: { 'idempotency-key': randomUUID() },
  });
const take = ({ params }: Case, [, operation]: Side, exportId: string, claims: Claims) =>
  doors().ask(operation, { params: { ...params, exportId }, claims });

/** The files of the archive that comes of it. */
async function zipTaken(of: Case, side: Side, claims: Claims): Promise<Record<string, Buffer>> {
  const { status, text, body } = await ask(of, side, claims);
  if (status !== 201) throw new Error(text);
  await makeExportOf(CALL, String(body['id']));
  const link = await take(of, side, String(body['id']), claims);
  const zip = await fetch(String(link.body['url']));
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([path, octets]) => [path, Buffer.from(octets)]),
  );
}

/** The same, as text. */
async function taken(of: Case, side: Side, claims: Claims): Promise<Record<string, string>> {
  const files = Object.entries(await zipTaken(of, side, claims));
  return Object.fromEntries(files.map(([path, octets]) => [path, octets.toString()]));
}

const jsonIn = (text: string | undefined) => JSON.parse(text ?? '') as Record<string, unknown>;

let filed: Case;
beforeAll(async () => {
  filed = await filedWithPaper();
});

describe('a whole application as its association takes it', () => {
  it('has content, receipt, history, files and how to verify them, and each is as the manifest says', async () => {
    const files = await zipTaken(filed, ASSOCIATION, OWN);

    expect(Object.keys(files)).toEqual([
      'content.json',
      'people.json',
      'receipt.json',
      'history.json',
      'form.pdf',
      'receipt.pdf',
      'files/01-证明_1.pdf',
      'verify.txt',
      'manifest.json',
    ]);
    const { files: listed } = jsonIn(files['manifest.json']?.toString()) as {
      files: { path: string }[];
    };
    expect(listed).toEqual(
      Object.entries(files)
        .filter(([path]) => path !== 'manifest.json')
        .map(([path, octets]) => ({ path, bytes: octets.length, sha256: sha256Of(octets) })),
    );
    expect(files['files/01-证明_1.pdf']?.equals(PAPER)).toBe(true);
  });

  it('has the content that the receipt was signed for, and a history that verifies', async () => {
    const files = await taken(filed, ASSOCIATION, OWN);

    const hash = sha256Of(Buffer.from(files['content.json'] ?? ''));
    expect(jsonIn(files['receipt.json'])['contentHash']).toBe(hash);
    expect(files['verify.txt']).toContain(hash);
    const history = HistoryExport.parse(jsonIn(files['history.json']));
    expect(history.events.length).toBeGreaterThan(3);
    expect(verifyHistory(history)).toMatchObject({ whole: true });
  });

  it('has form, receipt and each letter as an archive keeps them, with their data', async () => {
    const before = ['submit', 'recommend', 'claim', 'request_correction'] as const;
    const returned = await bring(await start(), before);

    const files = await zipTaken(returned, ASSOCIATION, OWN);
    const again = await zipTaken(returned, ASSOCIATION, OWN);

    const printed = Object.keys(files).filter((path) => path.endsWith('.pdf'));
    expect(printed).toEqual(['form.pdf', 'receipt.pdf', 'letters/5-correction.pdf']);
    const hash = sha256Of(files['content.json'] ?? Buffer.of());
    const history = jsonIn(files['history.json']?.toString());
    const events = history['events'] as { sequence: number }[];
    for (const path of printed) {
      const octets = files[path] ?? Buffer.of();
      expect(again[path]?.equals(octets)).toBe(true);
      const { archivedAs, attached, text } = await readPdf(octets);
      expect(archivedAs).toBe('PDF/A-3a');
      expect(text).toContain(hash);
      expect(jsonIn(attached['data.json'])).toMatchObject({ contentHash: hash });
    }
    const letter = (await readPdf(files['letters/5-correction.pdf'] ?? Buffer.of())).attached;
    expect(jsonIn(letter['data.json'])['event']).toEqual(
      events.find(({ sequence }) => sequence === 5),
    );
  });

  it('has its letters by the layout of its call', async () => {
    const { table } = doors();
    const returned = await bring(await start(), [
      'submit',
      'recommend',
      'claim',
      'request_correction',
    ]);
    const call = await table.store.readCall(CALL);
    if (!call) throw new Error('the round is there');
    const source = readFileSync(join(TEMPLATES, 'document.typ'), 'utf8').replace(
      '#align(center, text(9.5pt)',
      '某部办公厅\n\n$&',
    );
    const letterTemplate = { version: 1, hash: sha256Of(Buffer.from(source)) };
    const checked = { at: beijingInstant(new Date()), by: 'admin', definition: hashOf(call) };
    await table.store.keepLetterTemplate({ hash: letterTemplate.hash, source, ...checked });
    await putAll(table, [callItem({ ...call, letterTemplate })]);

    const files = await zipTaken(returned, ASSOCIATION, OWN);

    await putAll(table, [callItem(call)]);
    const texts = await Promise.all(
      ['form.pdf', 'letters/5-correction.pdf'].map(
        async (path) => (await readPdf(files[path] ?? Buffer.of())).text,
      ),
    );
    expect(texts.map((text) => text.includes('某部办公厅'))).toEqual([false, true]);
  });

  it('is there for a draft as well, without a receipt', async () => {
    const files = await taken(await start(), ASSOCIATION, OWN);

    expect(Object.keys(files)).not.toContain('receipt.json');
    expect(files['verify.txt']).toContain('尚未提交');
  });

  it('is nobody else’s', async () => {
    const other = claimsOf('association', 'association-2', {
      code: '51100000500000000X',
      name: '另一样例协会',
    });
    const { body } = await ask(filed, ASSOCIATION, OWN);
    const draft = await start();

    expect(await ask(filed, ASSOCIATION, other)).toMatchObject({ status: 404 });
    expect(await take(filed, ASSOCIATION, String(body['id']), other)).toMatchObject({
      status: 404,
    });
    // one of another application is none of this
    expect(await take(draft, ASSOCIATION, String(body['id']), OWN)).toMatchObject({ status: 404 });
  });
});

describe('a whole application as its examiner takes it', () => {
  it('has no personal data, and records that its files were read', async () => {
    const octets = await zipTaken(filed, REVIEWER, HOLDER);
    const files = Object.fromEntries(
      Object.entries(octets).map(([path, each]) => [path, each.toString()]),
    );
    const form = await readPdf(octets['form.pdf'] ?? Buffer.of());

    expect(Object.keys(files)).not.toContain('people.json');
    const all = [...Object.values(files), form.text, ...Object.values(form.attached)].join('\n');
    for (const name of Object.values(filed.content.people ?? {})) expect(all).not.toContain(name);
    expect(verifyHistory(HistoryExport.parse(jsonIn(files['history.json'])))).toMatchObject({
      whole: true,
    });
    const readings = await doors().table.store.listMaterialReadings(filed.params.applicationId);
    expect(readings.filter(({ role }) => role === 'examiner')).toMatchObject([
      { subject: 'examiner-1', sha256: sha256Of(PAPER) },
    ]);
  });

  it.each([
    { who: 'another examiner', claims: claimsOf('examiner', 'examiner-2'), status: 409 },
    { who: 'a decider, before something was proposed', claims: claimsOf('decider'), status: 404 },
    { who: 'an expert', claims: claimsOf('expert'), status: 403 },
    { who: 'an admin', claims: claimsOf('admin'), status: 403 },
  ])('is refused to $who with $status', async ({ claims, status }) => {
    expect((await ask(filed, REVIEWER, claims)).status).toBe(status);
  });

  it('is not made for who lost the case since, and not given either', async () => {
    const held = await filedWithPaper();
    const [made, unmade] = [await ask(held, REVIEWER, HOLDER), await ask(held, REVIEWER, HOLDER)];
    await makeExportOf(CALL, String(made.body['id']));
    after(held, (await give(held, 'release')).headers);

    await makeExportOf(CALL, String(unmade.body['id']));

    expect(await take(held, REVIEWER, String(made.body['id']), HOLDER)).toMatchObject({
      body: { code: 'application.held_by_another' },
    });
    const of = { callId: CALL, exportId: String(unmade.body['id']) };
    expect(await doors().table.store.readExport(of)).toMatchObject({ file: null });
  });

  it('is a decider’s once something was proposed', async () => {
    const done = ['submit', 'recommend', 'claim', 'accept', 'convene', 'declare', 'score'] as const;
    const proposed = await bring(await start(), [...done, 'propose']);

    const decided = await taken(proposed, REVIEWER, claimsOf('decider'));
    const own = await taken(proposed, ASSOCIATION, OWN);

    expect(decided['history.json']).toContain('expert-1');
    // what the experts do is not for the association, and its chain holds all the same
    expect(own['history.json']).not.toContain('expert-1');
    // nobody was told of a result yet
    expect(Object.keys(own).filter((path) => path.startsWith('letters/'))).toEqual([]);
    expect(Object.keys(decided).filter((path) => path.startsWith('letters/'))).toEqual([]);
    expect(verifyHistory(HistoryExport.parse(jsonIn(own['history.json'])))).toMatchObject({
      whole: true,
    });
  });
});

describe('an archive of what was redacted', () => {
  it('has no bytes of it and says why, and one asked for before is given no more', async () => {
    const of = await filedWithPaper();
    const before = String((await ask(of, REVIEWER, HOLDER)).body['id']);
    await makeExportOf(CALL, before);
    const params = { sha256: sha256Of(PAPER) };
    const asked = await give(of, 'ask_redaction', { params });
    const redacted = await give(after(of, asked.headers), 'redact', { params });
    expect(redacted.status).toBe(200);

    const late = await take(of, REVIEWER, before, HOLDER);
    expect([late.status, late.body['code']]).toEqual([410, 'file.redacted']);
    for (const [side, claims] of [
      [ASSOCIATION, OWN],
      [REVIEWER, HOLDER],
    ] as const) {
      const files = await taken(of, side, claims);
      expect(Object.keys(files).filter((path) => path.startsWith('files/'))).toEqual([]);
      expect(Object.values(files).join('')).not.toContain(PAPER.toString());
      expect(files['redacted.txt']).toContain(params.sha256);
      expect(files['redacted.txt']).toContain('样例：误附身份证件');
      expect(files['redacted.txt']).not.toContain('examiner-');
      expect(verifyHistory(HistoryExport.parse(jsonIn(files['history.json'])))).toMatchObject({
        whole: true,
      });
    }
  });
});

describe('the name of a file in the archive', () => {
  it.each([
    ['证明（盖章）.pdf', 'files/07-证明（盖章）.pdf'],
    ['../../etc/passwd', 'files/07-__.._etc_passwd'],
    ['a\u202Efdp.exe', 'files/07-a_fdp.exe'],
    ['.hidden', 'files/07-_hidden'],
  ])('of %j leads nowhere else', (name, path) => {
    expect(pathOf(name, 7)).toBe(path);
  });
});
