import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../cli/files/places.ts';
import { pilotsClient } from '../../../../shared/client/client.ts';
import { type Part, sendInParts } from '../../../../shared/client/send-parts.ts';
import { LARGEST_FILE } from '../../../../shared/domain/materials/largest-file.ts';
import { type Case, after, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { sha256Of } from '../../../support/files/sent.ts';
import { aPdf, uploadsAt } from '../../../support/files/uploads.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { serve } from '../../../support/servers/serve.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, file, run } = pilotsAt(url, ['association-1']);
const { start, give } = casesAt(doors);
const { draftWith } = uploadsAt(doors);

/** A file of its own on this disk. */
const aFile = (name: string, bytes = aPdf()) => ({
  path: file(name, bytes),
  bytes,
  sha256: sha256Of(bytes),
});

const pilots = (verb: string, { params }: Case, ...args: string[]) =>
  run([verb, params.applicationId, '--call', 'sample-2026', ...args]);

describe('pilots upload', () => {
  it('tells what the check found, and enters the file under the material once', async () => {
    const { path, sha256 } = aFile('应用证明.pdf');
    const draft = await start();
    const upload = () => pilots('upload', draft, '--file', path, '--material', 'M6', '--sealed');

    const { code, said, complaints } = await upload();
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(said).toContain('检查通过（2页，未做病毒查杀）。 Checked (2 pages, no virus');
    expect((await upload()).code).toBe(0);

    const { body } = await doors().ask('getApplication', {
      params: draft.params,
      claims: claimsOf('association'),
    });
    const { materials } = body['content'] as unknown as { materials: { sha256: string }[] };
    expect(materials.filter((each) => each.sha256 === sha256)).toMatchObject([
      { kind: 'M6', name: '应用证明.pdf', sealed: true, mediaType: 'application/pdf' },
    ]);
  });

  it('says of a file that no material names how it is entered', async () => {
    const { said } = await pilots('upload', await start(), '--file', aFile('unnamed.pdf').path);

    expect(said).toContain('say --material');
  });

  it('answers no, with the reason, where a file is refused, and enters it nowhere', async () => {
    const good = aFile('good.pdf');
    const wrong = aFile('wrong.pdf', Buffer.from(`no PDF ${randomUUID()}`));
    const draft = await start();

    const { code, said } = await pilots(
      'upload',
      draft,
      '--file',
      wrong.path,
      '--file',
      good.path,
      '--material',
      'M6',
      '--json',
    );

    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      files: [
        { state: 'refused', problem: 'format' },
        { state: 'clean', pages: 2 },
      ],
    });
    const again = await pilots('upload', draft, '--file', wrong.path);
    expect(again.said).toContain(
      '检查未通过：文件内容与文件名所示的格式不符。 Refused: its content',
    );
  });

  it('takes 50 MB in parts, and after a broken connection sends what is missing alone', async () => {
    const bytes = Buffer.alloc(LARGEST_FILE);
    bytes.write('89504e470d0a1a0a', 'hex');
    const { params } = await start();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sent: string[] = [];
    const told: number[] = [];
    const put = async ({ url: to, bytes: part, sha256: digest }: Part) => {
      const number = new URL(to).searchParams.get('partNumber') ?? '';
      sent.push(number);
      if (sent.length === 4) throw new TypeError('fetch failed');
      const headers = { 'x-amz-checksum-sha256': digest };
      const { ok, status } = await fetch(to, { method: 'PUT', body: part, headers });
      if (!ok) throw new Error(String(status));
    };

    const file = await sendInParts({
      client: pilotsClient({ baseUrl: url(), token: () => 'association-1' }),
      path: { ...params, sha256 },
      name: '扫描件.png',
      file: new Blob([bytes]),
      put,
      onSent: (part) => told.push(part),
      pause: async () => {},
    });

    expect(file.state).toBe('awaited');
    expect(sent.join()).toBe('1,2,3,4,4,5,6,7,8,9,10');
    expect(told.at(-1)).toBe(1);
    const files = await doors().table.store.listMaterials(params.applicationId);
    expect(files).toMatchObject([{ size: LARGEST_FILE }]);
    const settled = async () =>
      (await doors().table.store.readMaterial(params.applicationId, sha256))?.state;
    await expect.poll(settled, { timeout: 20_000 }).toBe('clean');
  });

  it('gives up where nothing arrives any more, with the last fault', async () => {
    const { params } = await start();
    const file = new Blob([Buffer.alloc(6 * 1024 * 1024)]);
    let pauses = 0;
    const client = pilotsClient({ baseUrl: url(), token: () => 'association-1' });
    const sending = sendInParts({
      client,
      path: { ...params, sha256: 'ab'.repeat(32) },
      name: 'a.png',
      file,
      put: () => Promise.reject(new TypeError('fetch failed')),
      pause: async () => void (pauses += 1),
    });

    await expect(sending).rejects.toThrow('fetch failed');
    expect(pauses).toBe(5);
  });

  it('sends a larger file in parts by itself', async () => {
    const large = Buffer.concat([aPdf(), Buffer.alloc(5 * 1024 * 1024, '%')]);
    const { path } = aFile('大文件.pdf', large);
    const { code, said } = await pilots('upload', await start(), '--file', path);

    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('检查通过（2页') as string,
    });
  });

  it.each([
    { what: 'a program', name: 'setup.exe', args: [], says: '不接收这种格式的文件' },
    { what: 'a file that is not there', name: null, args: [], says: 'cannot be read' },
    { what: 'a seal of no material', name: 'a.pdf', args: ['--sealed'], says: '--material' },
  ])('is refused $what in a sentence', async ({ name, args, says }) => {
    const path = name === null ? join(folder, 'nowhere.pdf') : aFile(name).path;

    const { code, complaints } = await pilots('upload', await start(), '--file', path, ...args);

    expect({ code, complaints }).toMatchObject({
      code: 2,
      complaints: expect.stringContaining(says) as string,
    });
  });
});

describe('pilots download', () => {
  it('saves what its recommender may read, under names that lead nowhere else', async () => {
    const [own, unnamed] = [aFile('application.pdf'), aFile('replaced.pdf')];
    const draft = await draftWith(own.bytes);
    await pilots('upload', draft, '--file', own.path, '--file', unnamed.path);
    const { headers } = await give(draft, 'submit');
    const filed = after(draft, headers);
    const out = join(folder, 'of-recommender');

    const { code, said } = await pilots(
      'download',
      filed,
      '--as',
      'recommender',
      '--all',
      '--out',
      out,
    );

    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('已存成') as string,
    });
    expect(readdirSync(out)).toEqual(['application.pdf']);
    expect(readFileSync(join(out, 'application.pdf')).equals(own.bytes)).toBe(true);

    const again = await pilots('download', filed, '--as', 'examiner', '--all', '--out', out);
    expect(again).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('已存在') as string,
    });
    const stranger = await pilots('download', filed, '--as', 'expert', '--all');
    expect(stranger.code).toBe(2);
  });

  it('lists the files of an association, and saves one by the beginning of its digest', async () => {
    const own = aFile('listed.pdf');
    const draft = await start();
    await pilots('upload', draft, '--file', own.path);
    const out = join(folder, 'by-digest');
    const named = own.sha256.slice(0, 12);

    const { said } = await pilots('download', draft);
    expect(said).toContain(named);
    expect(said).toContain('检查通过（2页');
    expect(await pilots('download', draft, '--file', named, '--out', out)).toMatchObject({
      code: 0,
    });
    expect(readdirSync(out)).toEqual(['listed.pdf']);
    const none = await pilots('download', draft, '--file', 'other.pdf');
    expect(none).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('没有文件 other.pdf') as string,
    });
  });

  it.each([
    { named: '../../etc/passwd.pdf', as: '__.._etc_passwd.pdf' },
    { named: 'C:\\boot.pdf', as: 'C__boot.pdf' },
    { named: 'nul.pdf', as: '_nul.pdf' },
    { named: '.bashrc', as: '_bashrc' },
    { named: '证明（盖章）.pdf', as: '证明（盖章）.pdf' },
  ])('keeps a file named $named as $as', ({ named, as }) => {
    expect(placesOf([{ ...A_FILE, name: named }]).map(([, place]) => place)).toEqual([as]);
  });

  it('keeps two of one name apart', () => {
    const two = [A_FILE, { ...A_FILE, name: 'A.PDF', sha256: 'cd'.repeat(32) }];

    expect(placesOf(two).map(([, place]) => place)).toEqual(['a.pdf', 'A-cdcdcdcdcdcd.PDF']);
  });
});

const A_FILE = {
  sha256: 'ab'.repeat(32),
  name: 'a.pdf',
  format: 'pdf',
  size: 1,
  state: 'clean',
  problem: null,
  pages: 1,
  isScanned: false,
  code: null,
  scan: null,
  redaction: null,
  askedAt: '2026-11-26T16:00:00+08:00',
  checkedAt: null,
} as const;
