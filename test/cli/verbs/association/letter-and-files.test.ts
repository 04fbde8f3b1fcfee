import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../../../cli/files/places.ts';
import { pilotsClient } from '../../../../shared/client/client.ts';
import { type Part, sendInParts } from '../../../../shared/client/send-parts.ts';
import { LARGEST_FILE } from '../../../../shared/domain/materials/largest-file.ts';
import { type Case, aContent, after, casesAt } from '../../../support/cases.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { serve } from '../../../support/servers/serve.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, run } = pilotsAt(url, ['association-1']);
const { start, bring, give } = casesAt(doors);

const letter = (id: string, ...args: string[]) =>
  run(['letter', id, '--call', 'sample-2026', ...args]);

let returned: string;
beforeAll(async () => {
  const commands = ['submit', 'recommend', 'claim', 'request_correction'] as const;
  returned = (await bring(await start(), commands)).params.applicationId;
});

describe('pilots letter', () => {
  it('lists the letters on an application', async () => {
    const { code, said } = await letter(returned);

    expect(code).toBe(0);
    expect(said).toContain('补正告知书（一次性告知）');
  });

  it('says so where there is none', async () => {
    const id = (await bring(await start(), ['submit'])).params.applicationId;

    expect(await letter(id)).toMatchObject({
      code: 0,
      said: expect.stringContaining('没有') as string,
    });
  });

  it('saves one as a PDF, over nothing that is there', async () => {
    const { letters } = JSON.parse((await letter(returned, '--json')).said) as {
      letters: { number: number }[];
    };
    const number = String(letters[0]?.number);
    const out = join(folder, 'letter.pdf');

    expect(await letter(returned, '--number', number, '--out', out)).toMatchObject({
      code: 0,
      complaints: '',
    });

    const saved = readFileSync(out);
    expect((await readPdf(saved)).text).toContain('补正告知书');
    const again = await letter(returned, '--number', number, '--out', out);
    expect(again.code).toBe(2);
    expect(again.complaints).toContain('已存在');
    expect(readFileSync(out).equals(saved)).toBe(true);
  });

  it('saves the copy that an archive keeps', async () => {
    const { letters } = JSON.parse((await letter(returned, '--json')).said) as {
      letters: { number: number }[];
    };
    const out = join(folder, 'kept-letter.pdf');
    const asked = ['--number', String(letters[0]?.number), '--archive', '--out', out];

    expect(await letter(returned, ...asked)).toMatchObject({ code: 0, complaints: '' });
    expect((await readPdf(readFileSync(out))).archivedAs).toBe('PDF/A-3a');
    expect(await letter(returned, '--archive')).toMatchObject({ code: 2 });
  });

  it('is refused a letter that there is none of, and keeps no file', async () => {
    const out = join(folder, 'none.pdf');

    const { code, complaints } = await letter(returned, '--number', '999', '--out', out);

    expect(code).toBe(2);
    expect(complaints).toContain('没有');
    expect(existsSync(out)).toBe(false);
  });
});

const PDF = readFileSync(join(import.meta.dirname, '../../../support/files/two-pages.pdf'));

/** A file of its own on this disk: another comment behind the end of a PDF. */
function aFile(name: string, bytes = Buffer.concat([PDF, Buffer.from(`\n% ${randomUUID()}`)])) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const pilots = (verb: string, { params }: Case, ...args: string[]) =>
  run([verb, params.applicationId, '--call', 'sample-2026', ...args]);

/** A draft whose every material is the one file. */
function aDraftOf({ bytes, sha256 }: ReturnType<typeof aFile>): Promise<Case> {
  const content = aContent();
  const materials = (content.materials ?? []).map((each) => ({
    ...each,
    size: bytes.length,
    sha256,
  }));
  return start({ ...content, materials });
}

describe('pilots form, proof and receipt', () => {
  const printOf = (id: string, name: string, ...args: string[]) =>
    run([name, id, '--call', 'sample-2026', ...args]);
  const print = (name: string, ...args: string[]) => printOf(returned, name, ...args);

  it.each([
    { name: 'form', has: '申报书' },
    { name: 'proof', has: '推广情况证明' },
    { name: 'receipt', has: '申报回执' },
  ])('saves the $name, to be read and to be kept, over nothing that is there', async (one) => {
    const [out, kept] = [join(folder, `${one.name}.pdf`), join(folder, `${one.name}-kept.pdf`)];

    expect(await print(one.name, '--out', out)).toMatchObject({ code: 0, complaints: '' });
    expect(await print(one.name, '--archive', '--out', kept)).toMatchObject({ code: 0 });

    const [read, archived] = [await readPdf(readFileSync(out)), await readPdf(readFileSync(kept))];
    expect(read).toMatchObject({ archivedAs: null, isTagged: true });
    expect(read.text).toContain(one.has);
    expect(archived.archivedAs).toBe('PDF/A-3a');
    expect(Object.keys(archived.attached)).toEqual(['data.json']);
    expect(await print(one.name, '--out', out)).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('已存在') as string,
    });
  });

  it('saves a form to be edited as DOCX, of which an archive keeps nothing', async () => {
    const out = join(folder, 'form.docx');

    expect(await print('form', '--editable', '--out', out)).toMatchObject({
      code: 0,
      complaints: '',
    });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(await print('form', '--editable', '--archive')).toMatchObject({ code: 2 });
  });

  it('says that there is no receipt of what was not filed, and keeps no file', async () => {
    const { applicationId } = (await start()).params;
    const out = join(folder, 'none-receipt.pdf');
    const { code } = await printOf(applicationId, 'receipt', '--out', out);

    expect(code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

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
    const large = Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024, '%')]);
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
    const draft = await aDraftOf(own);
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

describe('pilots applications', () => {
  it('lists drafts as well, of one state where one is named', async () => {
    const { applicationId } = (await start()).params;
    const listed = (...args: string[]) => run(['applications', '--call', 'sample-2026', ...args]);

    expect((await listed()).said).toContain(applicationId);
    expect((await listed('--state', 'draft')).said).toContain(applicationId);
    expect((await listed('--state', 'withdrawn')).said).not.toContain(applicationId);
  });
});
