import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3, startS3 } from '../../../infra/local/s3/s3.ts';
import { PART_BYTES } from '../../../shared/domain/materials/file-parts.ts';
import { s3Materials } from '../../../shared/store/materials/material-objects.ts';
import { type Multipart, s3Multipart } from '../../../shared/store/materials/multipart.ts';
import { presignedPart } from '../../../shared/store/materials/presigned.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEY = 'quarantine/app_1/file';
const FIRST = Buffer.alloc(PART_BYTES, 'a');
const LAST = Buffer.from('the last one');
const hex = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const base64 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');

const created: string[] = [];
let now = new Date('2026-11-26T08:00:00Z');
let s3: S3;
let multipart: Multipart;
beforeAll(async () => {
  s3 = await startS3({
    folder: null,
    clock: () => now,
    onCreated: ({ key, size }) => created.push(`${key} ${size}`),
  });
  s3.makeBucket({ name: 'materials', isVersioned: false, lockDays: null, abortAfterDays: 1 });
  multipart = s3Multipart(bucket());
});
afterAll(() => s3.stop());

const bucket = () => ({
  name: 'materials',
  region: 'local',
  endpoint: s3.endpoint,
  credentials: { accessKeyId: 'door', secretAccessKey: 'local' },
});

interface Sent {
  readonly uploadId: string;
  readonly number: number;
  readonly agreed: Buffer;
  readonly bytes?: Buffer;
  readonly sha256?: string;
}

/** Sends a part to the address that was signed for what was agreed. */
async function send({ uploadId, number, agreed, bytes = agreed, sha256 = base64(bytes) }: Sent) {
  const terms = { key: KEY, uploadId, number, size: agreed.length, sha256: hex(agreed) };
  const url = await presignedPart(bucket(), { ...terms, seconds: 900 }, now);
  return put(url, bytes, sha256);
}

async function put(url: string, bytes: Buffer, sha256: string): Promise<string> {
  const answer = await fetch(url, {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: { 'x-amz-checksum-sha256': sha256 },
  });
  return `${answer.status} ${/<Code>(\w+)</.exec(await answer.text())?.[1] ?? ''}`.trim();
}

describe('an upload in parts', () => {
  it('is the file of its parts once it is finished, and not before', async () => {
    const uploadId = await multipart.begin(KEY, 'application/pdf');
    expect(await send({ uploadId, number: 2, agreed: LAST })).toBe('200');
    expect(await send({ uploadId, number: 1, agreed: FIRST })).toBe('200');
    const arrived = (await multipart.arrived(KEY, uploadId)) ?? [];

    expect(arrived).toMatchObject([
      { number: 1, size: PART_BYTES, sha256: hex(FIRST) },
      { number: 2, size: LAST.length, sha256: hex(LAST) },
    ]);
    expect(created).toEqual([]);
    await multipart.finish(KEY, uploadId, arrived);
    // as where the answer to the first was lost, or a second window was as quick
    await multipart.finish(KEY, uploadId, arrived);
    expect(created).toEqual([`${KEY} ${PART_BYTES + LAST.length}`]);
    const whole = await s3Materials(bucket()).read(KEY);
    expect(whole?.equals(Buffer.concat([FIRST, LAST]))).toBe(true);
    expect(await multipart.arrived(KEY, uploadId)).toBeNull();
  });

  it.each([
    { what: 'a byte more', sent: { bytes: Buffer.concat([LAST, Buffer.from('x')]) } },
    { what: 'a byte less', sent: { bytes: LAST.subarray(1) } },
    { what: 'another part of its length', sent: { bytes: Buffer.from('the lost one') } },
  ])('takes no part that is $what, though its checksum is its own', async ({ sent }) => {
    const uploadId = await multipart.begin(KEY, 'application/pdf');

    expect(await send({ uploadId, number: 1, agreed: LAST, ...sent })).toBe(
      '403 SignatureDoesNotMatch',
    );
    expect(await multipart.arrived(KEY, uploadId)).toEqual([]);
  });

  it('takes no part that is not what its checksum says', async () => {
    const uploadId = await multipart.begin(KEY, 'application/pdf');
    const wrong = { bytes: Buffer.from('the lost one'), sha256: base64(LAST) };

    expect(await send({ uploadId, number: 1, agreed: LAST, ...wrong })).toBe('400 BadDigest');
  });

  it.each([
    { what: 'of another number', changed: (url: string) => url.replace('Number=1', 'Number=2') },
    { what: 'of another file', changed: (url: string) => url.replace('app_1', 'app_2') },
  ])('takes no part $what than was signed', async ({ changed }) => {
    const uploadId = await multipart.begin(KEY, 'application/pdf');
    const terms = { key: KEY, uploadId, number: 1, size: LAST.length, sha256: hex(LAST) };
    const url = await presignedPart(bucket(), { ...terms, seconds: 900 }, now);

    expect(await put(changed(url), LAST, base64(LAST))).toBe('403 SignatureDoesNotMatch');
  });

  it.each([
    { what: 'one that did not arrive', parts: [{ number: 2, etag: 'x', size: 1, sha256: 'ab' }] },
    { what: 'none', parts: [] },
  ])('is not finished with $what', async ({ parts }) => {
    const uploadId = await multipart.begin(KEY, 'application/pdf');
    await send({ uploadId, number: 1, agreed: LAST });

    await expect(multipart.finish(KEY, uploadId, parts)).rejects.toThrow('with 400');
  });

  it('is not finished where a part other than the last is shorter than 5 MiB', async () => {
    const uploadId = await multipart.begin(KEY, 'application/pdf');
    await send({ uploadId, number: 1, agreed: LAST });
    await send({ uploadId, number: 2, agreed: LAST });
    const arrived = (await multipart.arrived(KEY, uploadId)) ?? [];

    await expect(multipart.finish(KEY, uploadId, arrived)).rejects.toThrow('with 400');
  });

  it('that nobody finishes is gone after a day', async () => {
    const uploadId = await multipart.begin(KEY, 'application/pdf');
    now = new Date(now.getTime() + DAY_MS);
    expect(await multipart.arrived(KEY, uploadId)).toEqual([]);
    now = new Date(now.getTime() + 1);

    expect(await multipart.arrived(KEY, uploadId)).toBeNull();
    expect(await send({ uploadId, number: 1, agreed: LAST })).toBe('404 NoSuchUpload');
  });
});
