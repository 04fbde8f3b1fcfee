import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type S3, startS3 } from '../../../infra/local/s3/s3.ts';
import {
  type UploadForm,
  presignedForm,
  presignedLink,
  signatureOf,
} from '../../../shared/store/materials/presigned.ts';

const MINUTE_MS = 60_000;
const KEY = 'quarantine/app_1/file';
const FILE = '申报书 for a test';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const created: string[] = [];
let now: Date;
let s3: S3;
// a signed moment has whole seconds
beforeEach(() => {
  now = new Date('2026-11-26T08:00:00Z');
});
beforeAll(async () => {
  s3 = await startS3({
    folder: null,
    clock: () => now,
    onCreated: ({ bucket, key, size }) => created.push(`${bucket} ${key} ${size}`),
  });
  s3.makeBucket({
    name: 'materials',
    isVersioned: false,
    lockDays: null,
    mayAskFrom: ['http://pages.example'],
  });
});
afterAll(() => s3.stop());

const bucket = () => ({
  name: 'materials',
  region: 'local',
  endpoint: s3.endpoint,
  credentials: { accessKeyId: 'door', secretAccessKey: 'local' },
});

const formFor = (key: string, file = FILE) =>
  presignedForm(
    bucket(),
    {
      key,
      size: Buffer.byteLength(file),
      mediaType: 'application/pdf',
      sha256: sha256(file),
      expiresAt: new Date(now.getTime() + 5 * MINUTE_MS),
    },
    now,
  );

async function send({ url, fields }: UploadForm, file = FILE) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([file]), '申报书.pdf');
  const answer = await fetch(url, { method: 'POST', body: form });
  return `${answer.status} ${/<Code>(\w+)</.exec(await answer.text())?.[1] ?? ''}`.trim();
}

describe('the form of one upload', () => {
  it('is signed as the example of AWS is', () => {
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html
    const policy =
      'eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9';
    const credential = 'AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request';
    const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

    expect(signatureOf(policy, credential, secret)).toBe(
      '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e',
    );
  });

  it('puts exactly the file that it is for, and that is told', async () => {
    expect(await send(formFor(KEY))).toBe('204');
    expect(created.at(-1)).toBe(`materials ${KEY} ${Buffer.byteLength(FILE)}`);
  });

  it('sent again puts the same file in its own place', async () => {
    const form = formFor(KEY);

    expect([await send(form), await send(form)]).toEqual(['204', '204']);
  });

  it.each([
    { what: 'a byte more', file: `${FILE}x`, is: '400 EntityTooLarge' },
    { what: 'a byte less', file: FILE.slice(0, -1), is: '400 EntityTooSmall' },
    { what: 'another of its size', file: FILE.replace('test', 'tent'), is: '400 BadDigest' },
  ])('is refused with $what', async ({ file, is }) => {
    expect(await send(formFor('quarantine/app_1/wrong'), file)).toBe(is);
  });

  it.each([
    { field: 'key', value: 'clean/app_1/file', is: '403 AccessDenied' },
    { field: 'content-type', value: 'text/html', is: '403 AccessDenied' },
    { field: 'x-amz-checksum-sha256', value: 'AAAA', is: '403 AccessDenied' },
    { field: 'acl', value: 'public-read', is: '403 AccessDenied' },
    { field: 'x-amz-signature', value: '0'.repeat(64), is: '403 SignatureDoesNotMatch' },
  ])('is refused with another $field', async ({ field, value, is }) => {
    const { url, fields } = formFor(KEY);

    expect(await send({ url, fields: { ...fields, [field]: value } })).toBe(is);
  });

  it('is refused with a policy of somebody’s own', async () => {
    const { url, fields } = formFor(KEY);
    const own = { ...JSON.parse(atob(fields['policy'] ?? '')), conditions: [] } as unknown;
    const policy = btoa(JSON.stringify(own));

    expect(await send({ url, fields: { ...fields, policy } })).toBe('403 SignatureDoesNotMatch');
  });

  it('is good to its last moment, and not a moment longer', async () => {
    const form = formFor(KEY);
    const until = now.getTime() + 5 * MINUTE_MS;

    now = new Date(until);
    expect(await send(form)).toBe('204');
    now = new Date(until + 1);
    expect(await send(form)).toBe('403 AccessDenied');
  });

  it('can be sent by the pages of the named origins alone, with its progress watched', async () => {
    const asks = (origin: string) =>
      fetch(`${s3.endpoint}/materials`, { method: 'OPTIONS', headers: { origin } });

    const own = await asks('http://pages.example');
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'http://pages.example',
    ]);
    expect((await asks('http://elsewhere.example')).status).toBe(403);
  });
});

describe('the link to one object', () => {
  const linkTo = (key: string) =>
    presignedLink(
      bucket(),
      {
        key,
        seconds: 300,
        mediaType: 'application/pdf',
        disposition: "inline; filename*=UTF-8''%E7%94%B3%28%29.pdf",
      },
      now,
    );

  it('gives the object as its name and kind say', async () => {
    await send(formFor(KEY));
    const answer = await fetch(await linkTo(KEY));

    expect(await answer.text()).toBe(FILE);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "inline; filename*=UTF-8''%E7%94%B3%28%29.pdf",
    });
  });

  it('is good for its seconds alone', async () => {
    await send(formFor(KEY));
    const link = await linkTo(KEY);

    now = new Date(now.getTime() + 300_000);
    expect((await fetch(link)).status).toBe(200);
    now = new Date(now.getTime() + 1);
    expect((await fetch(link)).status).toBe(403);
  });

  it('leads to no other object, and nobody reads without one', async () => {
    const link = await linkTo(KEY);

    expect((await fetch(link.replace(KEY, 'quarantine/app_2/file'))).status).toBe(403);
    expect((await fetch(link.replace('inline', 'attachment'))).status).toBe(403);
    expect((await fetch(`${s3.endpoint}/materials/${KEY}`)).status).toBe(403);
  });
});
