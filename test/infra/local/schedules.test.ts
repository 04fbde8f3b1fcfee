import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, runCloud } from '../../../infra/local/cloud.ts';
import type { FunctionPool } from '../../../infra/local/functions/pool.ts';
import { nextAt, readDaily } from '../../../infra/local/schedules/clock-time.ts';
import { Schedules, readSchedule } from '../../../infra/local/schedules/schedules.ts';
import { Sentence } from '../../../infra/local/template/sentence.ts';
import { aFolder, aFunction, anApi, writeAssembly } from '../fixtures/assembly.ts';
import { bundled } from '../fixtures/functions.ts';

// puts an object under the day of its schedule, tells what came of it, and what it may not do
const KEEPER = bundled(`
import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
const s3 = new AwsClient({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  sessionToken: process.env.AWS_SESSION_TOKEN,
  region: process.env.AWS_REGION,
  service: 's3',
  retries: 0,
});
const bucket = process.env.AWS_ENDPOINT_URL_S3 + '/' + process.env.BUCKET;
export async function handler({ scheduledAt }) {
  if (scheduledAt.startsWith('1999')) throw new Error('on purpose');
  const key = bucket + '/days/' + scheduledAt.slice(0, 10);
  const headers = { 'content-md5': createHash('md5').update(scheduledAt).digest('base64') };
  const put = await s3.fetch(key, { method: 'PUT', body: scheduledAt, headers });
  const get = await s3.fetch(key);
  const list = await s3.fetch(bucket + '?list-type=2');
  const gone = await s3.fetch(key, { method: 'DELETE' });
  const text = await list.text();
  return {
    scheduledAt, put: put.status, body: await get.text(),
    list: list.status, count: (text.match(/<Key>/g) ?? []).length,
    gone: gone.status, why: await gone.text(),
  };
}`);

const folder = aFolder();
let cloud: Cloud;
beforeAll(async () => {
  const allow = (Action: string, Resource: unknown) => ({ Effect: 'Allow', Action, Resource });
  const arn = { 'Fn::GetAtt': ['Bucket', 'Arn'] };
  const objects = { 'Fn::Join': ['', [arn, '/*']] };
  const Statement = [
    allow('s3:PutObject', objects),
    allow('s3:GetObject', objects),
    allow('s3:ListBucket', arn),
  ];
  const assembly = writeAssembly(
    aFolder(),
    {
      ...anApi({ 'GET /': 'Keeper' }),
      Bucket: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          ObjectLockConfiguration: {
            Rule: { DefaultRetention: { Days: 1, Mode: 'GOVERNANCE' } },
          },
        },
      },
      Letters: { Type: 'AWS::SQS::Queue', Properties: {} },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { Policies: [{ PolicyDocument: { Statement } }] },
      },
      Keeper: aFunction('keeper', {
        Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
        ReservedConcurrentExecutions: 1,
        Environment: { Variables: { BUCKET: { Ref: 'Bucket' } } },
      }),
      Nightly: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: {
          Name: 'keep-the-day',
          ScheduleExpression: 'cron(10 1 * * ? *)',
          ScheduleExpressionTimezone: 'Asia/Shanghai',
          FlexibleTimeWindow: { Mode: 'OFF' },
          Target: {
            Arn: { 'Fn::GetAtt': ['Keeper', 'Arn'] },
            RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
            Input: '{"scheduledAt":"<aws.scheduler.scheduled-time>"}',
            DeadLetterConfig: { Arn: { 'Fn::GetAtt': ['Letters', 'Arn'] } },
          },
        },
      },
    },
    { keeper: KEEPER },
  );
  cloud = await runCloud({ assembly, folder, port: 0, dynamodb: '' });
});
afterAll(() => cloud.stop());

describe('a schedule of the local cloud', () => {
  it('is run on demand, for the moment that is asked for, with the rights of its function', async () => {
    const outcome = await cloud.runSchedule('keep-the-day', new Date('2026-11-23T17:10:00Z'));

    expect(outcome?.kind).toBe('answered');
    expect(JSON.parse(outcome?.kind === 'answered' ? outcome.payload : '')).toMatchObject({
      scheduledAt: '2026-11-23T17:10:00Z',
      put: 200,
      body: '2026-11-23T17:10:00Z',
      list: 200,
      gone: 403,
      why: expect.stringContaining('not authorized to perform: s3:DeleteObject') as unknown,
    });
  });

  it('comes after one that runs already, where its function may run once at a time', async () => {
    const at = new Date('2026-11-25T17:10:00Z');
    const runs = [cloud.runSchedule('keep-the-day', at), cloud.runSchedule('keep-the-day', at)];

    expect((await Promise.all(runs)).map((outcome) => outcome?.kind)).toEqual([
      'answered',
      'answered',
    ]);
  });

  it('is run over HTTP as well, and by no page', async () => {
    const url = `${cloud.control}/schedules/keep-the-day?at=2026-11-24T17:10:00Z`;
    const page = { headers: { origin: 'https://elsewhere.example' } };

    const names = await (await fetch(`${cloud.control}/schedules`)).json();
    const run = await fetch(url, { method: 'POST' });

    expect(names).toEqual({ schedules: ['keep-the-day'] });
    expect(run.status).toBe(200);
    expect(await run.text()).toContain('2026-11-24T17:10:00Z');
    expect((await fetch(url, { method: 'POST', ...page })).status).toBe(403);
  });

  it.each([
    { what: 'of another name', path: 'other', status: 404 },
    { what: 'at no moment', path: 'keep-the-day?at=today', status: 400 },
  ])('$what is not run', async ({ path, status }) => {
    const url = `${cloud.control}/schedules/${path}`;

    expect((await fetch(url, { method: 'POST' })).status).toBe(status);
  });

  it('that fails again and again is set aside, with what it was to do', async () => {
    const outcome = await cloud.runSchedule('keep-the-day', new Date('1999-12-31T00:00:00Z'));
    const file = join(folder, 'dead-letters', 'Letters.jsonl');

    expect(outcome?.kind).toBe('failed');
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      requestPayload: { scheduledAt: '1999-12-31T00:00:00Z' },
    });
  });
});

describe('the time of a schedule', () => {
  const inBeijing = readDaily('cron(10 1 * * ? *)', 'Asia/Shanghai');

  it.each([
    { after: '2026-11-23T17:09:59.999Z', is: '2026-11-23T17:10:00.000Z' },
    { after: '2026-11-23T17:10:00.000Z', is: '2026-11-24T17:10:00.000Z' },
    { after: '2026-12-31T20:00:00.000Z', is: '2027-01-01T17:10:00.000Z' },
  ])('of 01:10 in Beijing after $after is $is', ({ after, is }) => {
    expect(nextAt(inBeijing, new Date(after)).toISOString()).toBe(is);
  });

  it('of every hour is the next one, whatever the hour', () => {
    const hourly = readDaily('cron(25 * * * ? *)', 'Asia/Shanghai');

    expect(nextAt(hourly, new Date('2026-11-23T17:25:00.000Z')).toISOString()).toBe(
      '2026-11-23T18:25:00.000Z',
    );
    expect(nextAt(hourly, new Date('2026-11-23T17:24:59.999Z')).toISOString()).toBe(
      '2026-11-23T17:25:00.000Z',
    );
  });

  it('follows a change of the clock', () => {
    const inBerlin = readDaily('cron(30 2 * * ? *)', 'Europe/Berlin');

    // 02:30 was left out on 29 March 2026
    expect(nextAt(inBerlin, new Date('2026-03-28T12:00:00Z')).toISOString()).toBe(
      '2026-03-30T00:30:00.000Z',
    );
  });

  it.each(['rate(1 day)', 'cron(0/5 * * * ? *)', 'cron(0 1 ? * MON *)'])(
    'as %s is refused in a sentence',
    (expression) => {
      expect(() => readDaily(expression, 'UTC')).toThrow(Sentence);
    },
  );

  it('comes by itself, once', async () => {
    const events: string[] = [];
    let told = () => {};
    const ran = new Promise<void>((resolve) => {
      told = resolve;
    });
    const invoke = async (event: string) => {
      events.push(event);
      told();
      return { kind: 'answered', payload: '' };
    };
    const schedule = readSchedule('daily', {
      ScheduleExpression: 'cron(10 1 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Shanghai',
      Target: { Arn: 'x', Input: '"<aws.scheduler.scheduled-time>"' },
    });
    const pool = { invoke } as unknown as FunctionPool;
    const early = new Date('2026-11-23T17:09:59.950Z');
    const schedules = new Schedules([{ schedule, pool, deadLetters: null }], () => early);
    await ran;
    await schedules.stop();

    expect(events).toEqual(['"2026-11-23T17:10:00Z"']);
  });

  it('is that of the day to which the clock was put forward', async () => {
    let ran = (_event: string) => {};
    const event = new Promise<string>((resolve) => {
      ran = resolve;
    });
    const schedule = readSchedule('daily', {
      ScheduleExpression: 'cron(10 1 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Shanghai',
      Target: { Arn: 'x', Input: '"<aws.scheduler.scheduled-time>"' },
    });
    const invoke = async (given: string) => {
      ran(given);
      return { kind: 'answered', payload: '' };
    };
    const pool = { invoke } as unknown as FunctionPool;
    let now = new Date('2026-11-23T12:00:00.000Z');
    const schedules = new Schedules([{ schedule, pool, deadLetters: null }], () => now);
    now = new Date('2026-11-30T17:09:59.950Z');
    schedules.awaitAnew();

    expect(await event).toBe('"2026-11-30T17:10:00Z"');
    await schedules.stop();
  });
});
