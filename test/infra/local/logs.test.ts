import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DataFolder } from '../../../infra/local/data-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilots-logs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(folder, 'logs', name), 'utf8');

describe('the logs of the local cloud', () => {
  it('go on in a new file once one has the size, and keep the one before', () => {
    const log = new DataFolder(folder).log('door', 6);

    for (const line of ['one\n', 'two\n', 'six\n']) log(line);

    expect(read('door.log')).toBe('six\n');
    expect(read('door.log.1')).toBe('one\ntwo\n');
  });

  it('count what an earlier run has written, and keep two files at most', () => {
    const log = new DataFolder(folder).log('again', 4);
    log('one\n');

    const later = new DataFolder(folder).log('again', 4);
    for (const line of ['two\n', 'six\n']) later(line);

    expect(read('again.log')).toBe('six\n');
    expect(read('again.log.1')).toBe('two\n');
    expect(
      readdirSync(join(folder, 'logs')).filter((name) => name.startsWith('again')),
    ).toHaveLength(2);
  });
});
