import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { Daily } from '../../../infra/constructs/daily.ts';
import { HttpFront } from '../../../infra/constructs/http-front.ts';
import { LambdaFunction } from '../../../infra/constructs/lambda-function.ts';
import {
  readCheckpoints,
  sendTo,
  writeCheckpoints,
} from '../../../infra/constructs/permissions.ts';
import { DataStack } from '../../../infra/data-stack.ts';
import { environmentNamed } from '../../../infra/environments.ts';
import { runCloud } from '../../../infra/local/cloud.ts';
import { startEngine } from '../../../infra/local/engine.ts';
import { aFolder } from '../fixtures/assembly.ts';
import { bundled } from '../fixtures/functions.ts';
import { actionsOf, allowedTo, resourcesOf } from '../fixtures/stacks.ts';

const KEEPER = bundled(`
import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION, AWS_ENDPOINT_URL_S3, BUCKET } = process.env;
const s3 = new AwsClient({
  accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY,
  region: AWS_REGION, service: 's3', retries: 0,
});
export async function handler({ scheduledAt }) {
  const body = JSON.stringify({ scheduledAt });
  const put = await s3.fetch(AWS_ENDPOINT_URL_S3 + '/' + BUCKET + '/' + scheduledAt.slice(0, 10), {
    method: 'PUT', body, headers: {
      'if-none-match': '*',
      'content-md5': createHash('md5').update(body).digest('base64'),
    },
  });
  if (put.status !== 200) throw new Error(await put.text());
}`);

/** Stacks of one function that runs every day and keeps an object in the bucket of checkpoints. */
function stacksOf(folder: string) {
  mkdirSync(join(folder, 'outbox'), { recursive: true });
  writeFileSync(join(folder, 'outbox', 'index.mjs'), KEEPER);
  const app = new App({
    analyticsReporting: false,
    builtinCloudFormationValidation: false,
    outdir: join(folder, 'cdk.out'),
  });
  app.node.setContext('@aws-cdk/core:defaultCrossStackReferences', 'strong');
  const environment = environmentNamed('local', {});
  const data = new DataStack(app, 'data', { environment });
  const service = new Stack(app, 'service');
  const keeper = new LambdaFunction(service, 'Keeper', {
    bundles: folder,
    bundle: 'outbox',
    env: {},
    may: [
      writeCheckpoints(data.checkpoints),
      ...readCheckpoints(data.checkpoints),
      sendTo(data.missedRuns),
    ],
    architecture: 'arm64',
    memoryMb: 256,
    timeoutSeconds: 10,
    logDays: 7,
    isTraced: false,
    reserved: null,
    nodeOptions: null,
  });
  keeper.lambda.addEnvironment('BUCKET', data.checkpoints.bucketName);
  const at = { hour: 1, minute: 10 };
  const day = { name: 'keep', at, target: keeper, missedRuns: data.missedRuns };
  // oxlint-disable-next-line no-new -- a construct is made by being named
  new Daily(service, 'Day', day);
  const front = new HttpFront(service, 'Front', environment);
  front.otherwise(keeper.lambda);
  front.openStage();
  return { app, service };
}

describe('a function that runs every day', () => {
  const { app, service } = stacksOf(aFolder());
  const template = Template.fromStack(service);

  it('does so at a time of Beijing, by a role that may run it and set it aside', () => {
    const [schedule] = Object.values(resourcesOf(template, 'AWS::Scheduler::Schedule'));

    expect(schedule?.Properties).toMatchObject({
      ScheduleExpression: 'cron(10 1 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Shanghai',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { RetryPolicy: { MaximumRetryAttempts: 5 } },
    });
    expect(JSON.stringify(schedule?.Properties['Target'])).toContain('MissedRuns');
    expect(actionsOf(allowedTo(template, 'Day'))).toEqual([
      'lambda:InvokeFunction',
      'sqs:SendMessage',
    ]);
  });

  it('sets aside what fails after it was handed over', () => {
    const [config] = Object.values(resourcesOf(template, 'AWS::Lambda::EventInvokeConfig'));

    expect(JSON.stringify(config?.Properties['DestinationConfig'])).toContain('MissedRuns');
  });

  it('keeps a checkpoint in the bucket of its template, on this machine, once a day', async () => {
    const folder = aFolder();
    const engine = await startEngine();
    const { directory: assembly } = app.synth();
    const cloud = await runCloud({ assembly, folder, port: 0, dynamodb: engine.endpoint });
    const day = new Date('2026-11-23T17:10:00Z');
    const first = await cloud.runSchedule('keep', day);
    const again = await cloud.runSchedule('keep', day);
    await cloud.stop();
    await engine.stop();

    const [bucket = ''] = readdirSync(join(folder, 'objects'));
    expect(readdirSync(join(folder, 'objects', bucket))).toEqual(['2026-11-23']);
    expect(first?.kind).toBe('answered');
    expect(again).toMatchObject({
      error: expect.stringContaining('PreconditionFailed') as unknown,
    });
  });
});
