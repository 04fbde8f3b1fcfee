import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../infra/deploy/refusal.ts';
import { environmentNamed } from '../../../infra/environments.ts';
import { close, listen } from '../../../infra/local/listen.ts';
import { expectedByExport } from '../../../infra/recover/compare.ts';
import { judged, reportOn, switchTo } from '../../../infra/recover/report.ts';
import { equip, restoreAs } from '../../../infra/recover/restored.ts';
import { exportTable, importInto } from '../../../infra/recover/transfer.ts';
import { SAMPLES } from '../../../infra/samples.ts';
import { NOW } from '../../support/filing.ts';
import { type TestTable, startTable } from '../../support/dynamo.ts';
import { aFolder } from '../fixtures/assembly.ts';
import { templatesOf } from '../fixtures/stacks.ts';
import { fillRound, newFolder } from './filled.ts';

const NAME = 'pilots-prod-data-Table-20261120T020000000Z';
const ARN = `arn:aws-cn:dynamodb:cn-north-1:123456789012:table/${NAME}`;
const STREAM = `${ARN}/stream/2026-11-20T03:00:00.000`;

/** The few answers of DynamoDB that no local engine gives; what was asked is kept. */
function aCloud() {
  const asked: { operation: string; input: Record<string, unknown> }[] = [];
  let hasStream = false;
  const answers: Record<string, () => object> = {
    DescribeContinuousBackups: () => ({
      ContinuousBackupsDescription: {
        PointInTimeRecoveryDescription: {
          EarliestRestorableDateTime: Date.parse('2026-10-16T02:00:00Z') / 1000,
          LatestRestorableDateTime: Date.parse('2026-11-20T02:00:00Z') / 1000,
        },
      },
    }),
    DescribeTable: () => ({
      Table: { TableStatus: 'ACTIVE', ...(hasStream && { LatestStreamArn: STREAM }) },
    }),
  };
  const answer = async (request: IncomingMessage) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const input = JSON.parse(await text(request)) as Record<string, unknown>;
    asked.push({ operation, input });
    hasStream ||= 'StreamSpecification' in input;
    return JSON.stringify(answers[operation]?.() ?? {});
  };
  const server = createServer((request, response) => {
    void answer(request).then((body) => response.end(body));
  });
  return { asked, server };
}

describe('a restoration by point in time', () => {
  const { asked, server } = aCloud();
  let client: DynamoDBClient;
  beforeAll(async () => {
    const endpoint = `http://127.0.0.1:${await listen(server, 0)}`;
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new DynamoDBClient({ endpoint, region: 'local', credentials });
  });
  afterAll(async () => {
    client.destroy();
    await close(server);
  });
  const of = (operation: string) =>
    asked.filter((one) => one.operation === operation).map(({ input }) => input);

  it('is made beside the table, at the moment that is named', async () => {
    await restoreAs({ client, tableName: 'own' }, NAME, NOW);

    expect(of('RestoreTableToPointInTime')).toEqual([
      {
        SourceTableName: 'own',
        TargetTableName: NAME,
        RestoreDateTime: NOW.getTime() / 1000,
      },
    ]);
  });

  it.each(['2026-11-20T02:00:01.000Z', '2026-10-16T01:59:59.000Z'])(
    'is not begun for %s, which is not kept',
    async (at) => {
      const before = of('RestoreTableToPointInTime').length;

      await expect(restoreAs({ client, tableName: 'own' }, NAME, new Date(at))).rejects.toThrow(
        Refusal,
      );
      expect(of('RestoreTableToPointInTime')).toHaveLength(before);
    },
  );

  it('gets the stream, expiry, recovery and protection that a restoration leaves out', async () => {
    expect(await equip({ client, tableName: NAME })).toBe(STREAM);

    expect(of('UpdateTable')).toEqual([
      {
        TableName: NAME,
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
      },
      { TableName: NAME, DeletionProtectionEnabled: true },
    ]);
    expect(of('UpdateTimeToLive')).toMatchObject([
      { TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } },
    ]);
    expect(of('UpdateContinuousBackups')).toMatchObject([
      {
        PointInTimeRecoverySpecification: {
          PointInTimeRecoveryEnabled: true,
          RecoveryPeriodInDays: 35,
        },
      },
    ]);
  });
});

describe('what is switched over to', () => {
  let table: TestTable;
  let kept: string;
  beforeAll(async () => {
    table = await startTable();
    await fillRound(table);
    kept = newFolder();
    await exportTable(table, kept, { at: NOW, signer: null });
  });
  afterAll(() => table.stop());

  // no local engine restores by point in time: an import stands for what would be restored
  it('is read, compared with what was kept, and named as a setting', async () => {
    const restored = await startTable();
    await importInto(restored, kept);
    const expected = [await expectedByExport(kept)];

    const contents = await judged(restored, expected);
    await restored.stop();

    expect(reportOn(contents, expected)).toMatch(/^3 applications, each history whole; root /);
    expect(reportOn(contents, expected)).toMatch(/objections +1$/m);
    expect(switchTo('prod', NAME, STREAM)).toContain(`"streamArn": "${STREAM}"`);
  });

  it('is not a table that lacks what was kept', async () => {
    const empty = await startTable();

    await expect(judged(empty, [await expectedByExport(kept)])).rejects.toThrow(
      `${empty.tableName} is not to be switched to. 3 of the 3 histories of the export`,
    );
    await empty.stop();
  });
});

describe('an environment that is switched over', () => {
  const restoredTable = { name: NAME, streamArn: STREAM };
  const before = templatesOf(aFolder(), 'prod', SAMPLES['aws-cn'], {});
  const after = templatesOf(aFolder(), 'prod', SAMPLES['aws-cn'], { restoredTable });
  const exportsOf = (template: Template) =>
    Object.values(template.findOutputs('*') as Record<string, { Export?: { Name: unknown } }>).map(
      ({ Export }) => JSON.stringify(Export?.Name),
    );

  it('works on the restored table in every function, right and consumer, and on no other', () => {
    const service = JSON.stringify(after.service.toJSON());
    const own = exportsOf(before.data).filter((name) => name.includes('Table'));

    expect(own).toHaveLength(3);
    for (const name of own) {
      expect(JSON.stringify(before.service.toJSON())).toContain(name);
      expect(service).not.toContain(name);
    }
    expect(service).toContain(`"TABLE_NAME":"${NAME}"`);
    expect(service).toContain(`"${ARN}"`);
    expect(service).toContain(`"${ARN}/index/byQueue"`);
    for (const mapping of Object.values(
      after.service.findResources('AWS::Lambda::EventSourceMapping'),
    ))
      expect(mapping['Properties']).toMatchObject({ EventSourceArn: STREAM });
  });

  it('keeps the table that it had, and what the service that still runs reads of it', () => {
    expect(after.data.findResources('AWS::DynamoDB::GlobalTable')).toEqual(
      before.data.findResources('AWS::DynamoDB::GlobalTable'),
    );
    for (const name of exportsOf(before.data)) expect(exportsOf(after.data)).toContain(name);
  });

  it.each([
    { what: 'another table', streamArn: STREAM.replace(NAME, 'another') },
    { what: 'another account', streamArn: STREAM.replace('123456789012', '210987654321') },
    { what: 'another region', streamArn: STREAM.replace('cn-north-1', 'cn-northwest-1') },
    { what: 'no stream', streamArn: ARN },
  ])('is not switched to the stream of $what', ({ streamArn }) => {
    const written = { restoredTable: { name: NAME, streamArn } };

    expect(() => environmentNamed('prod', SAMPLES['aws-cn'], written)).toThrow('restoredTable');
  });
});
