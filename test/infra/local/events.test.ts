import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, runCloud } from '../../../infra/local/cloud.ts';
import type { UploadForm } from '../../../shared/store/materials/presigned.ts';
import { aFolder, aFunction, anApi, writeAssembly } from '../fixtures/assembly.ts';
import { bundled } from '../fixtures/functions.ts';

// over HTTP it gives a form for a key; told of an object, it says so in its answer and its letters
const TAKER = bundled(`
import { presignedForm } from './shared/store/materials/presigned.ts';
const told = [];
export async function handler(event) {
  if (event.detail) {
    if (event.detail.object.key.endsWith('poison')) throw new Error('on purpose');
    return told.push(event.detail);
  }
  const { key, sha256 } = event.queryStringParameters ?? {};
  if (!key) return { told };
  const bucket = {
    name: process.env.BUCKET, region: process.env.AWS_REGION, endpoint: process.env.AWS_ENDPOINT_URL_S3,
    credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY },
  };
  const expiresAt = new Date(Date.now() + 60000);
  return presignedForm(bucket, { key, size: 4, mediaType: 'text/plain', sha256, expiresAt }, new Date());
}`);

const folder = aFolder();
let cloud: Cloud;
beforeAll(async () => {
  const arn = { 'Fn::GetAtt': ['Bucket', 'Arn'] };
  const Statement = [
    {
      Effect: 'Allow',
      Action: 's3:PutObject',
      Resource: { 'Fn::Join': ['', [arn, '/quarantine/*']] },
    },
  ];
  const assembly = writeAssembly(
    aFolder(),
    {
      ...anApi({ 'GET /': 'Taker' }),
      Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
      Letters: { Type: 'AWS::SQS::Queue', Properties: {} },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { Policies: [{ PolicyDocument: { Statement } }] },
      },
      Taker: aFunction('taker', {
        Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
        ReservedConcurrentExecutions: 1,
        Environment: { Variables: { BUCKET: { Ref: 'Bucket' } } },
      }),
      Rule: {
        Type: 'AWS::Events::Rule',
        Properties: {
          EventPattern: {
            source: ['aws.s3'],
            'detail-type': ['Object Created'],
            detail: {
              bucket: { name: [{ Ref: 'Bucket' }] },
              object: { key: [{ prefix: 'quarantine/' }] },
            },
          },
          Targets: [
            {
              Arn: { 'Fn::GetAtt': ['Taker', 'Arn'] },
              DeadLetterConfig: { Arn: { 'Fn::GetAtt': ['Letters', 'Arn'] } },
            },
          ],
        },
      },
    },
    { taker: TAKER },
  );
  cloud = await runCloud({ assembly, folder, port: 0, dynamodb: '' });
});
afterAll(() => cloud.stop());

async function upload(key: string, file = 'four') {
  const sha256 = createHash('sha256').update(file).digest('hex');
  const asked = await fetch(`${cloud.api}/?key=${key}&sha256=${sha256}`);
  const { url, fields } = (await asked.json()) as UploadForm;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([file]));
  return (await fetch(url, { method: 'POST', body: form })).status;
}

async function told(): Promise<unknown> {
  return ((await (await fetch(cloud.api)).json()) as { told: unknown }).told;
}

describe('an object that a browser puts by a form', () => {
  it('is told to the function whose rule wants it', async () => {
    expect(await upload('quarantine/a')).toBe(204);
    await expect
      .poll(told)
      .toEqual([expect.objectContaining({ object: { key: 'quarantine/a', size: 4 } }) as unknown]);
  });

  it('is not put where the function that signed the form may not put it', async () => {
    expect(await upload('clean/a')).toBe(403);
  });

  it('at which its function fails to the end is set aside', async () => {
    const letters = join(folder, 'dead-letters', 'Letters.jsonl');

    await upload('quarantine/poison');
    await expect.poll(() => existsSync(letters)).toBe(true);
    expect(readFileSync(letters, 'utf8')).toContain('quarantine/poison');
  });
});
