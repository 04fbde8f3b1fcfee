import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { casesAt } from '../../../support/cases.ts';
import { readPdf } from '../../../support/documents/pdf-text.ts';
import { openDoors } from '../../../support/doors.ts';
import { runAt } from '../../../support/pilots.ts';
import { serve } from '../../../support/servers/serve.ts';

const doors = openDoors();
const url = serve(doors);
const { start, bring } = casesAt(doors);
const folder = mkdtempSync(join(tmpdir(), 'pilots-'));

const letter = (id: string, ...args: string[]) =>
  runAt(join(folder, 'cloud.json'), ['letter', id, '--call', 'sample-2026', ...args]);

let returned: string;
beforeAll(async () => {
  const cloud = { api: url(), tokenEndpoint: `${url()}/token`, accounts: ['association-1'] };
  writeFileSync(join(folder, 'cloud.json'), JSON.stringify(cloud));
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

  it('is refused a letter that there is none of, and keeps no file', async () => {
    const out = join(folder, 'none.pdf');

    const { code, complaints } = await letter(returned, '--number', '999', '--out', out);

    expect(code).toBe(2);
    expect(complaints).toContain('没有');
    expect(existsSync(out)).toBe(false);
  });
});
