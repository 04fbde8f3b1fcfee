import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Case, casesAt } from '../../../support/cases.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, run } = pilotsAt(url);
const { start, bring } = casesAt(doors);
const pilots = (...args: string[]) => run(args);

let filed: Case[];
beforeAll(async () => {
  // more than a page: a draft, filings, one that experts were asked about, one withdrawn
  filed = await Promise.all([
    start(),
    bring(await start(), ['submit']),
    bring(await start(), ['submit']),
    bring(await start(), ['submit', 'recommend', 'claim', 'accept', 'convene', 'declare']),
    bring(await start(), ['submit', 'withdraw']),
    bring(await start(), ['submit', 'recommend', 'claim', 'request_correction', 'edit', 'submit']),
  ]);
});

interface Manifest {
  files: { path: string; bytes: number; sha256: string }[];
}

describe('pilots archive', () => {
  it('writes all that an association filed, with a manifest that is right, and verifies it', async () => {
    const out = join(folder, 'all');

    const { code, said, complaints } = await pilots('archive', '--out', out);

    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(said).toContain('6 applications, 18 files and their manifest.');
    const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    for (const { path, bytes, sha256 } of files) {
      const there = readFileSync(join(out, path));
      const digest = createHash('sha256').update(there).digest('hex');
      expect({ path, bytes, sha256 }).toEqual({ path, bytes: there.length, sha256: digest });
    }
    const ids = readdirSync(join(out, 'sample-2026'));
    expect(ids.toSorted()).toEqual(filed.map(({ params }) => params.applicationId).toSorted());
  });

  it('has what is printed besides where one asks for it, as an archive keeps it', async () => {
    const out = join(folder, 'printed');

    expect(await pilots('archive', '--out', out, '--printed')).toMatchObject({
      code: 0,
      complaints: '',
    });
    const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    const pdfs = files.filter(({ path }) => path.endsWith('.pdf'));
    const named = (name: string) => pdfs.filter(({ path }) => path.includes(`/${name}`)).length;
    // a draft has no receipt; one was returned to be corrected
    expect([named('form.pdf'), named('receipt.pdf'), named('letters/')]).toEqual([6, 5, 1]);
    for (const { path, sha256 } of pdfs) {
      const there = readFileSync(join(out, path));
      expect(createHash('sha256').update(there).digest('hex')).toBe(sha256);
      expect((await readPdf(there)).archivedAs).toBe('PDF/A-3a');
    }
  });

  it('writes histories and receipts that anyone can verify without us', async () => {
    const out = join(folder, 'offline');
    await pilots('archive', '--out', out);
    const id = filed[1]?.params.applicationId ?? '';
    const at = (name: string) => join(out, 'sample-2026', id, name);
    const keys = ['--keys', join(out, 'keys.json')];

    const history = await pilots(
      'verify',
      at('history.json'),
      '--receipt',
      at('receipt.json'),
      ...keys,
    );

    expect(history.code).toBe(0);
    expect((await pilots('verify', at('receipt.json'), ...keys)).code).toBe(0);
  });

  it('shows what is not for the association by its seal alone', async () => {
    const out = join(folder, 'sealed');
    await pilots('archive', '--out', out);
    const id = filed[3]?.params.applicationId ?? '';
    const text = readFileSync(join(out, 'sample-2026', id, 'history.json'), 'utf8');
    const application = readFileSync(join(out, 'sample-2026', id, 'application.json'), 'utf8');

    expect(text).toContain('"confidential"');
    expect(text + application).not.toMatch(/panel_convened|"experts"|"review"|"nonce": null/);
  });

  it('goes on where it was cut off, and is there once it is whole', async () => {
    const out = join(folder, 'cut-off');
    const offline = await pilots('archive', '--out', out, '--keys', join(folder, 'none.json'));
    // as a try left it that was stopped while it wrote
    const left = join(folder, 'cut-off.part', 'sample-2026', 'app_left');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'history.json'), '{"events": [');

    const { code, said } = await pilots('archive', '--out', out);

    expect(offline.code).toBe(2);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('6 applic') });
    expect(existsSync(join(folder, 'cut-off.part'))).toBe(false);
    expect(existsSync(join(out, 'sample-2026', 'app_left', 'history.json'))).toBe(false);
  });

  it('is not written into a folder that holds something', async () => {
    const { code, complaints } = await pilots('archive', '--out', folder);

    expect(code).toBe(2);
    expect(complaints).toContain('is not empty');
  });

  it.each([
    { words: [], says: '--out <folder>' },
    { words: ['all', '--out', 'x'], says: 'Nothing like all goes here' },
  ])('asks for what it lacks: $says', async ({ words, says }) => {
    const { code, complaints } = await pilots('archive', ...words);

    expect(code).toBe(2);
    expect(complaints).toContain(says);
  });
});

describe('the archive', () => {
  it('is of one’s own association only', async () => {
    const other = { code: '51100000500009247D', name: '中国复合材料工业协会' };
    const { status, body } = await doors().ask('getArchive', {
      claims: claimsOf('association', 'somebody', other),
    });

    expect(status).toBe(200);
    expect(body).toEqual({ applications: [], nextCursor: null });
  });

  it.each(['examiner', 'admin', 'recommender'])('is not for a %s', async (role) => {
    expect((await doors().ask('getArchive', { claims: claimsOf(role) })).status).toBe(403);
  });

  it.each([
    { limit: '5', status: 200 },
    { limit: '6', status: 422 },
  ])('has at most five in a page: $limit is $status', async ({ limit, status }) => {
    const asked = { claims: claimsOf('association'), query: { limit } };

    expect((await doors().ask('getArchive', asked)).status).toBe(status);
  });
});
