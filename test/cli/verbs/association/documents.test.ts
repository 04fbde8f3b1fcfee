import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { casesAt } from '../../../support/cases.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { openDoors } from '../../../support/doors.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { serve } from '../../../support/servers/serve.ts';

const doors = openDoors();
const url = serve(doors);
const { folder, run } = pilotsAt(url, ['association-1']);
const { start, bring } = casesAt(doors);

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
