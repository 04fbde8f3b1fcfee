import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { scanFile } from '../../../../functions/consumers/scanner/scan-file.ts';
import { zipOf } from '../../../support/files/zip.ts';

// `.ci/clamav` plays these where ClamAV is, and says so where it is not
const hasClamAv = process.env['CLAMAV'] === '1';

// in two parts, so that no scanner takes this file for it
const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const MB = 1024 * 1024;
const PATH = process.env['PATH'] ?? '';
const FILES = join(import.meta.dirname, '../../../support/files');

describe.skipIf(!hasClamAv)('ClamAV itself', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'clamav-'));
  const database = join(folder, 'signatures.ndb');
  beforeAll(() => {
    const clamscan = execFileSync('which', ['clamscan'], { encoding: 'utf8' }).trim();
    const own = join(folder, 'clamscan');
    writeFileSync(own, `#!/bin/sh\nexec ${clamscan} --database=${database} "$@"\n`);
    chmodSync(own, 0o755);
    vi.stubEnv('PATH', `${folder}:${PATH}`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** With the one signature of the test file, since those of the day are not to be had in a test. */
  async function statusOf(bytes: Buffer | string, signatures = EICAR) {
    vi.stubEnv('PATH', `${folder}:${PATH}`);
    const hex = Buffer.from(signatures, 'latin1').toString('hex');
    if (hex === '') rmSync(database, { force: true });
    else writeFileSync(database, `Eicar-Test-Signature:0:*:${hex}\n`);
    const file = join(folder, 'file');
    writeFileSync(file, bytes);
    return scanFile(file, 100_000);
  }

  it('finds nothing in what is clean, encrypted or not', async () => {
    const files = ['two-pages.pdf', 'password.pdf', 'form-scan.jpg'];

    for (const name of files)
      expect(await statusOf(readFileSync(join(FILES, name)))).toBe('NO_THREATS_FOUND');
  });

  it('finds malware, in an archive and in an archive within it too', async () => {
    expect(await statusOf(EICAR)).toBe('THREATS_FOUND');
    expect(await statusOf(zipOf({ 'word/document.xml': EICAR }))).toBe('THREATS_FOUND');
    expect(await statusOf(zipOf({ 'a.zip': zipOf({ a: EICAR }) }))).toBe('THREATS_FOUND');
  });

  it('finds malware at the end of as much as an upload may unpack to', async () => {
    const large = zipOf({ 'xl/media/image1.bin': Buffer.concat([zeros(499), Buffer.from(EICAR)]) });

    expect(await statusOf(large)).toBe('THREATS_FOUND');
  });

  it('that looked at a part of a file only has not said that it is clean', async () => {
    const within = zipOf({ 'a.bin': Buffer.concat([zeros(700), Buffer.from(EICAR)]) });

    expect(await statusOf(zipOf({ 'a.zip': within }))).toBe('FAILED');
    expect(await statusOf(nested(31))).toBe('FAILED');
  });

  it('without signatures has said nothing', async () => {
    expect(await statusOf(EICAR, '')).toBe('FAILED');
  });
});

const zeros = (mb: number): Buffer => Buffer.alloc(mb * MB);

/** An archive in an archive, so many times. */
const nested = (depth: number): Buffer =>
  depth === 0 ? Buffer.from(EICAR) : zipOf({ 'a.zip': nested(depth - 1) });
