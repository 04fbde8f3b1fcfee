import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saved } from '../../../../cli/exports/saved.ts';
import { enter } from '../../../../functions/derived/enter.ts';
import { close, listen } from '../../../../infra/local/listen.ts';
import { type Case, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { makerFor } from '../../../support/exports/making.ts';
import { pilotsAt } from '../../../support/pilots.ts';
import { serve } from '../../../support/servers/serve.ts';

const CALL = 'sample-2026';

const doors = openDoors();
const url = serve(doors);
const { folder, run } = pilotsAt(url, ['examiner-1']);
const { start, bring } = casesAt(doors);
const at = (name: string) => join(folder, name);

let filed: Case;
beforeAll(async () => {
  filed = await bring(await start(), ['submit', 'recommend', 'claim']);
  const { applicationId } = filed.params;
  await enter(doors().table.store, { callId: CALL, applicationId }, new Date().toISOString());
});

const exportTable = (table: string, ...more: string[]) =>
  run(['export-table', table, '--call', CALL, ...more], {
    onLine: makerFor(CALL),
  });

describe('pilots export-table', () => {
  it('asks, waits and saves the whole table, and says how many lines it has', async () => {
    const out = at('filed.csv');

    const { code, said, complaints } = await exportTable(
      'applications',
      '--format',
      'csv',
      '--out',
      out,
    );

    expect(code).toBe(0);
    expect(said).toMatch(/已存成 .*filed\.csv，共1行/);
    expect(complaints).toBe('已完成 1 / 1。 1 of 1 done.');
    expect(readFileSync(out, 'utf8')).toContain(filed.params.applicationId);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is XLSX where nothing else is asked for, and takes the filters of the desk', async () => {
    const out = at('none.xlsx');

    const { code, said } = await exportTable(
      'findings',
      '--queue',
      'accepted',
      '--from',
      '2000-01-01',
      '--out',
      out,
    );

    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('共0行') as string,
    });
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain('xl/worksheets/sheet1.xml');
  });

  it('writes over nothing, and asks for nothing where a file stands in its way', async () => {
    const out = at('there.csv');
    writeFileSync(out, 'mine');
    const before = await doors().table.store.listExports(CALL);

    const { code, complaints } = await exportTable('applications', '--out', out);

    expect({ code, complaints }).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('已存在') as string,
    });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(await doors().table.store.listExports(CALL)).toHaveLength(before.length);
  });

  it.each([
    { what: 'a table that there is none of', args: ['persons'], says: 'There is no table persons' },
    {
      what: 'a table that is not for the role',
      args: ['objections'],
      says: '您的角色',
    },
    {
      what: 'days that run backwards',
      args: ['applications', '--from', '2026-02-02', '--to', '2026-02-01'],
      says: '早于',
    },
  ])(
    'is refused $what in a sentence, and keeps no file',
    async ({ args: [table = '', ...more], says }) => {
      const out = at('refused.csv');

      const { code, complaints } = await exportTable(table, ...more, '--out', out);

      expect(code).toBe(2);
      expect(complaints).toContain(says);
      expect(complaints).not.toMatch(/^ {4}at /m);
      expect(existsSync(out)).toBe(false);
    },
  );
});

describe('pilots export-filing', () => {
  const exportFiling = (id: string, ...more: string[]) =>
    run(['export-filing', id, '--call', CALL, ...more], {
      onLine: makerFor(CALL),
    });

  it('saves the archive of its association, and that of the examiner who holds it', async () => {
    const { applicationId } = filed.params;

    const own = await exportFiling(applicationId, '--out', at('own.zip'));
    const held = await exportFiling(applicationId, '--as', 'examiner', '--out', at('held.zip'));

    expect([own.code, held.code]).toEqual([0, 0]);
    const pathsIn = (name: string) => Object.keys(unzipSync(readFileSync(at(name))));
    expect(pathsIn('own.zip')).toContain('people.json');
    expect(pathsIn('held.zip')).not.toContain('people.json');
  });

  it('is refused in a sentence where somebody else holds it, and keeps no file', async () => {
    const { code, complaints } = await exportFiling(
      filed.params.applicationId,
      '--as',
      'examiner',
      '--account',
      'examiner-2',
      '--out',
      at('not-mine.zip'),
    );

    expect({ code, complaints }).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('认领') as string,
    });
    expect(existsSync(at('not-mine.zip'))).toBe(false);
  });
});

describe('what is saved of a link', () => {
  const OCTETS = Buffer.from('样例');
  const KNOWN = {
    bytes: OCTETS.length,
    sha256: createHash('sha256').update(OCTETS).digest('hex'),
  };
  const server = createServer((request, response) => {
    if (request.url === '/gone') return void response.writeHead(403).end();
    response.writeHead(200, { 'content-length': OCTETS.length });
    if (request.url === '/cut')
      return void response.write(OCTETS.subarray(0, 2), () => response.destroy());
    response.end(request.url === '/other' ? Buffer.from('样本') : OCTETS);
  });
  let root = '';
  beforeAll(async () => {
    root = `http://127.0.0.1:${await listen(server, 0)}`;
  });
  afterAll(() => close(server));

  it('is the file, under its name alone', async () => {
    const out = at('whole.csv');

    await saved(`${root}/`, out, KNOWN);

    expect(readFileSync(out)).toEqual(OCTETS);
    expect(readdirSync(folder).filter((name) => name.startsWith('whole'))).toEqual(['whole.csv']);
  });

  it.each([
    { what: 'another file of the same length', path: '/other', says: '与记录不符' },
    { what: 'a file that was cut off', path: '/cut', says: '连接中断' },
    { what: 'the refusal of an old link', path: '/gone', says: '403' },
  ])('is never $what', async ({ path, says }) => {
    const out = at('half.csv');

    await expect(saved(`${root}${path}`, out, KNOWN)).rejects.toThrow(says);

    expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });
});
