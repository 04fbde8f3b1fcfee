import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PART_BYTES } from '../../../../shared/domain/materials/file-parts.ts';
import { LARGEST_FILE } from '../../../../shared/domain/materials/largest-file.ts';
import { type Case, after, casesAt } from '../../../support/cases.ts';
import { type Upload, send, sha256Of } from '../../../support/files/sent.ts';
import { aPdf, uploadsAt } from '../../../support/files/uploads.ts';
import { openDoors } from '../../../support/doors.ts';
import { type Answered, claimsOf } from '../../../support/http-event.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../support/files', name));
const PDF = fixture('two-pages.pdf');
const doors = openDoors();
const { start, give } = casesAt(doors);
const { draftWith, uploadForm, filesOf, uploaded } = uploadsAt(doors);
const own = claimsOf('association');

const read = ({ params }: Case, bytes: Buffer, claims = own) =>
  doors().ask('readFile', { params: { ...params, sha256: sha256Of(bytes) }, claims });

describe('an upload that is not what was granted', () => {
  afterEach(() => vi.useRealTimers());
  const granted = async (bytes: Buffer) => {
    const draft = await draftWith(bytes);
    const { body } = await uploadForm(draft, bytes);
    return { draft, form: body['upload'] as unknown as Upload };
  };
  const stateOf = async (draft: Case) => (await filesOf(draft)).map(({ state }) => state);
  const later = (minutes: number) =>
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });

  it.each([
    { what: 'that is encrypted', bytes: fixture('password.pdf'), is: 'encrypted' },
    { what: 'of another format', bytes: Buffer.from('89504e470d0a1a0a', 'hex'), is: 'format' },
  ])('is refused by its check where it is a PDF $what', async ({ bytes, is }) => {
    const draft = await draftWith(bytes);
    await uploaded(draft, bytes);

    expect(await filesOf(draft)).toMatchObject([{ state: 'refused', problem: is }]);
    expect((await read(draft, bytes)).status).toBe(404);
  });

  it('is of a file of at most 50 MB', async () => {
    const { params } = await start();
    const asked = async (size: number, digest: string) => {
      const body = { name: 'a.pdf', size };
      const sent = { params: { ...params, sha256: digest }, body, claims: own };
      return (await doors().ask('uploadFile', sent)).body['code'];
    };

    expect(await asked(LARGEST_FILE, 'ab'.repeat(32))).toBeUndefined();
    expect(await asked(LARGEST_FILE + 1, 'cd'.repeat(32))).toBe('file.too_large');
  });

  it.each([
    { what: 'other bytes', changed: (form: Upload) => form, bytes: PDF },
    {
      what: 'another place',
      changed: ({ url, fields }: Upload) => ({
        url,
        fields: { ...fields, key: fields['key']?.replace('quarantine', 'clean') ?? '' },
      }),
      bytes: null,
    },
  ])('is not taken with $what, and stays awaited', async ({ changed, bytes }) => {
    const agreed = aPdf();
    const { draft, form } = await granted(agreed);

    expect(await send(changed(form), bytes ?? agreed)).toBeGreaterThanOrEqual(400);
    expect(await stateOf(draft)).toEqual(['awaited']);
    expect((await read(draft, agreed)).status).toBe(404);
  });

  it('is not taken a quarter of an hour later', async () => {
    const bytes = aPdf();
    const { draft, form } = await granted(bytes);

    later(16);
    expect(await send(form, bytes)).toBe(403);
    expect(await stateOf(draft)).toEqual(['awaited']);
  });

  it('sent twice at once, or again when it is checked, is one file', async () => {
    const bytes = aPdf();
    const { draft, form } = await granted(bytes);
    const other = (await uploadForm(draft, bytes)).body['upload'] as unknown as Upload;

    expect(await Promise.all([send(form, bytes), send(other, bytes)])).toEqual([204, 204]);
    await expect.poll(() => stateOf(draft), { timeout: 20_000 }).toEqual(['clean']);
    const [checked] = await filesOf(draft);
    expect(await send(form, bytes)).toBe(204);
    await expect.poll(() => inQuarantine(draft, bytes)).toBe(404);
    expect(await filesOf(draft)).toEqual([checked]);
  });

  it('begun before the application is filed changes nothing that is in it', async () => {
    const [named, unnamed] = [aPdf(), aPdf()];
    const { draft } = await granted(named);
    const form = (await uploadForm(draft, unnamed)).body['upload'] as unknown as Upload;
    const filed = after(draft, (await give(draft, 'submit')).headers);
    const seen = () =>
      doors().ask('listFilesForReviewer', { params: filed.params, claims: claimsOf('examiner') });
    const before = (await seen()).body;

    expect(await send(form, unnamed)).toBe(204);
    await expect.poll(() => stateOf(filed), { timeout: 20_000 }).toContain('clean');
    expect((await seen()).body).toEqual(before);
  });

  it('that is clean is read by a link for five minutes, and not an hour later', async () => {
    const bytes = aPdf();
    const draft = await draftWith(bytes);
    await uploaded(draft, bytes);
    const url = String((await read(draft, bytes)).body['url']);

    later(4);
    expect((await fetch(url)).status).toBe(200);
    later(56);
    expect((await fetch(url)).status).toBe(403);
  });
});

describe('an upload in parts', () => {
  const parted = async (bytes: Buffer) => {
    const parts = [bytes.subarray(0, PART_BYTES), bytes.subarray(PART_BYTES)];
    const draft = await draftWith(bytes);
    const params = { ...draft.params, sha256: sha256Of(bytes) };
    const body = { name: 'a.png', size: bytes.length, parts: parts.map(sha256Of) };
    const begin = async (changed: object = {}) =>
      doors().ask('uploadFile', { params, body: { ...body, ...changed }, claims: own });
    const finish = () =>
      doors().ask('finishUpload', { params, body: { parts: body.parts }, claims: own });
    const put = async (number: number, url: string) => {
      const part = parts[number - 1] ?? Buffer.of();
      const sha256 = createHash('sha256').update(part).digest('base64');
      const headers = { 'x-amz-checksum-sha256': sha256 };
      const sent = await fetch(url, { method: 'PUT', body: new Uint8Array(part), headers });
      expect(sent.status).toBe(200);
    };
    return { draft, begin, finish, put };
  };
  const missingIn = ({ body }: Answered) =>
    (body['parts'] as unknown as { missing: { number: number; url: string }[] }).missing;
  const aPng = () =>
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(PART_BYTES, randomUUID())]);

  it('goes on with what is missing, and is not finished before', async () => {
    const { draft, begin, finish, put } = await parted(aPng());
    const [first] = missingIn(await begin());
    await put(1, first?.url ?? '');

    expect(await finish()).toMatchObject({
      status: 409,
      body: { code: 'file.part_missing' },
    });
    const again = missingIn(await begin());
    expect(again.map(({ number }) => number)).toEqual([2]);
    await put(2, again[0]?.url ?? '');
    expect(await filesOf(draft)).toMatchObject([{ state: 'awaited' }]);
    expect((await finish()).status).toBe(200);
    const states = async () => (await filesOf(draft)).map(({ state }) => state);
    await expect.poll(states, { timeout: 20_000 }).toEqual(['clean']);
    expect((await finish()).body['file']).toMatchObject({ state: 'clean' });
    expect((await begin()).body).toMatchObject({ upload: null, parts: null });
  });

  it('has as many parts as its size makes', async () => {
    const { begin } = await parted(aPng());
    const { status, body } = await begin({ parts: Array(3).fill(sha256Of(PDF)) });

    expect({ status, body }).toMatchObject({
      status: 422,
      body: { code: 'request.invalid', errors: [{ pointer: '/parts', code: 'parts.count' }] },
    });
  });

  it('is not finished once the application is filed', async () => {
    const { draft, begin, finish } = await parted(aPng());
    await begin();
    await give(draft, 'submit');

    expect((await finish()).body['code']).toBe('application.not_from_here');
  });
});

/** Whether a file lies in quarantine, as the bucket answers the role of the doors. */
async function inQuarantine({ params }: Case, bytes: Buffer): Promise<number> {
  const { applicationId } = params;
  const key = `quarantine/${applicationId}/${sha256Of(bytes)}`;
  const url = `${process.env['AWS_ENDPOINT_URL_S3']}/materials/${key}`;
  return (await fetch(url, { headers: { authorization: 'local' } })).status;
}
