import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../../infra/local/local-cloud.ts';
import { SAMPLES } from '../../../infra/samples.ts';
import { aFolder } from '../fixtures/assembly.ts';

const root = join(import.meta.dirname, '../../..');
const { NODE_COMPILE_CACHE = '' } = process.env;

async function run(words: readonly string[], more: Record<string, string>) {
  const env = { ...process.env, NODE_COMPILE_CACHE, ...more };
  const command = [join('cli', 'pilots.ts'), ...words];
  return promisify(execFile)(process.execPath, command, { cwd: root, env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

const missed = (of: string) =>
  JSON.stringify({
    requestContext: { functionArn: `arn:aws-cn:lambda:cn-north-1:1:function:${of}` },
    requestPayload: { scheduledAt: '2026-11-23T16:10:00Z' },
  });

/** An `aws` of this test's own, which notes what it is asked and answers as the cloud would. */
function aCloud({ fails = 'nothing' }: { fails?: string } = {}) {
  const folder = aFolder();
  mkdirSync(join(folder, 'bin'));
  const resources = (...named: [string, string, string][]) =>
    JSON.stringify({
      StackResourceSummaries: named.map(([type, logical, physical]) => ({
        ResourceType: type,
        LogicalResourceId: logical,
        PhysicalResourceId: physical,
      })),
    });
  const messages = (...bodies: string[]) =>
    JSON.stringify({
      Messages: bodies.map((Body, at) => ({ Body, ReceiptHandle: `handle-${at}` })),
    });
  const answers: Record<string, string> = {
    'service.json': resources(
      ['AWS::IAM::Role', 'ReconciliationRole', 'a role'],
      ['AWS::Lambda::Function', 'Reconciliation12', 'f-Reconciliation'],
      ['AWS::Lambda::Function', 'Checkpoint34', 'f-Checkpoint'],
    ),
    'data.json': resources(
      ['AWS::SQS::Queue', 'DeadLetters56', 'https://sqs/letters'],
      ['AWS::SQS::Queue', 'MissedRuns78', 'https://sqs/runs'],
    ),
    'letters.json': messages('{"DDBStreamBatchInfo":{}}'),
    'runs.json': messages(missed('pilots-staging-service-Checkpoint34-x'), missed('of-nobody')),
  };
  for (const [name, text] of Object.entries(answers)) writeFileSync(join(folder, name), text);
  const aws = join(folder, 'bin', 'aws');
  writeFileSync(
    aws,
    `#!/bin/sh
echo "$*" >> ${folder}/asked
for last; do file=$before; before=$last; [ "$last" = --region ] && break; done
case "$*" in
*${fails}*) echo '{"FunctionError":"Unhandled"}'; echo broken > "$file";;
*pilots-staging-service*) cat ${folder}/service.json;;
*pilots-staging-data*) cat ${folder}/data.json;;
*receive-message*letters*) cat ${folder}/letters.json; : > ${folder}/letters.json;;
*receive-message*runs*) cat ${folder}/runs.json; : > ${folder}/runs.json;;
*invoke*) echo '{"StatusCode":200}'; echo '{"register":3}' > "$file";;
esac
`,
  );
  chmodSync(aws, 0o755);
  const env = {
    ...SAMPLES['aws-cn'],
    PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
  };
  const asked = () => {
    const file = join(folder, 'asked');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  };
  const settled = () => asked().filter((line) => line.startsWith('sqs delete-message')).length;
  return { env, asked, settled };
}

describe('in a cloud', { timeout: 60_000 }, () => {
  it('recount runs the nightly function at once, and says what it put right', async () => {
    const { env, asked } = aCloud();

    expect(await run(['recount', 'staging'], env)).toMatchObject({
      code: 0,
      said: expect.stringContaining('{"register":3}'),
    });
    expect(asked().at(-1)).toMatch(/^lambda invoke --function-name f-Reconciliation /);
  });

  it('redrive makes up for records and runs, and leaves in its queue what it cannot', async () => {
    const { env, asked, settled } = aCloud();

    const { code, said } = await run(['redrive', 'staging'], env);

    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('of-nobody') });
    expect(
      asked()
        .filter((line) => line.startsWith('lambda'))
        .map((line) => line.split(' ')[3]),
    ).toEqual(['f-Reconciliation', 'f-Checkpoint']);
    expect(asked().join('\n')).toContain('2026-11-23T16:10:00Z');
    expect(settled()).toBe(2);
  });

  it('nothing is taken from a queue where making up for it failed', async () => {
    const { env, settled } = aCloud({ fails: 'lambda?invoke' });

    const { code, said } = await run(['redrive', 'staging'], env);

    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('broken') });
    expect(settled()).toBe(0);
  });
});

describe('on this machine', { timeout: 120_000 }, () => {
  const folder = aFolder();
  let cloud: LocalCloud;
  beforeAll(async () => {
    cloud = await startLocalCloud({ folder });
  }, 120_000);
  afterAll(() => cloud.stop());

  it('they work on what npm start runs', async () => {
    const letters = join(folder, 'dead-letters');
    mkdirSync(letters, { recursive: true });
    writeFileSync(join(letters, 'DeadLetters1.jsonl'), '{}\n');
    const run1 = missed('pilots-local-service-Checkpoint1');
    writeFileSync(join(letters, 'MissedRuns1.jsonl'), `${run1}\n${run1}\n`);

    const env = { PILOTS_DATA: folder };
    expect(await run(['recount', 'local'], env)).toMatchObject({
      code: 0,
      said: expect.stringContaining('"left":0'),
    });
    expect(await run(['redrive', 'local'], env)).toMatchObject({
      code: 0,
      said: expect.stringContaining('dead letters 1, missed runs 2'),
    });
    for (const name of ['DeadLetters1', 'MissedRuns1'])
      expect(readFileSync(join(letters, `${name}.jsonl`), 'utf8')).toBe('');
  });
});
