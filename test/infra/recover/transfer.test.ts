import {
  appendFileSync,
  cpSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ListTablesCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PARTITIONS } from '../../../infra/constructs/permissions.ts';
import { Refusal } from '../../../infra/deploy/refusal.ts';
import { lacksIn, expectedByCheckpoint, expectedByExport } from '../../../infra/recover/compare.ts';
import { EXPORTED, kindOf } from '../../../infra/recover/kinds.ts';
import { historiesIn, rootOf } from '../../../infra/recover/histories.ts';
import { digestsOf } from '../../../infra/recover/contents.ts';
import { readExport } from '../../../infra/recover/folder.ts';
import { isEmpty, readOnce, readStill, writeAll } from '../../../infra/recover/table.ts';
import { exportAsOf, exportTable, importInto } from '../../../infra/recover/transfer.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';
import { makeCheckpoint } from '../../../shared/evidence/checkpoint.ts';
import { key } from '../../../shared/store/table/table-shape.ts';
import { type Filed, bodyOf, doors } from '../../support/people/applicants.ts';
import { type TestTable, startTable, tableOf } from '../../support/dynamo.ts';
import { type Signing, startSigning } from '../../evidence/signing.ts';
import { NOW } from '../../support/filing.ts';
import { aFiling } from '../../support/people/recommenders.ts';
import { ROUND, fillRound, newFolder } from './filled.ts';

const UNSIGNED = { at: NOW, signer: null };

let table: TestTable;
let waiting: Filed;
let kept: string;
beforeAll(async () => {
  table = await startTable();
  ({ waiting } = await fillRound(table));
  kept = newFolder();
  await exportTable(table, kept, UNSIGNED);
});
afterAll(() => table.stop());

/** Another table, with all that was exported, that a test may do with as it likes. */
async function imported(folder = kept): Promise<TestTable & { root: string }> {
  const other = await startTable();
  try {
    const { root } = await importInto(other, folder);
    return { ...other, root };
  } catch (error) {
    await other.stop();
    throw error;
  }
}

const linesIn = (name: string, folder = kept) =>
  readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);

describe('an export', () => {
  it('holds every item but the answers to retries, and the end of every history', async () => {
    const { heads } = historiesIn(await readOnce(table));

    expect(linesIn('heads.jsonl').map((line): unknown => JSON.parse(line))).toEqual(heads);
    expect(heads).toHaveLength(3);
    expect(linesIn('objections.jsonl')).toHaveLength(1);
    expect(linesIn('applications.jsonl').join()).toContain(waiting.id);
    expect(readdirSync(kept)).not.toContain('idempotency.jsonl');
    expect(readdirSync(kept)).not.toContain('senders.jsonl');
    expect(readdirSync(kept).toSorted()).toEqual(
      ['manifest.json', 'heads.jsonl', ...EXPORTED.map((kind) => `${kind}.jsonl`)].toSorted(),
    );
  });

  it('is for its owner’s eyes only', () => {
    expect(statSync(kept).mode & 0o077).toBe(0);
    for (const name of readdirSync(kept)) expect(statSync(join(kept, name)).mode & 0o077).toBe(0);
  });

  it('is not written over what is there', async () => {
    await expect(exportTable(table, kept, UNSIGNED)).rejects.toThrow(
      'is not empty; nothing was written',
    );
  });

  it('is the same, byte for byte, of what was imported', async () => {
    const other = await imported();
    const again = newFolder();

    await exportTable(other, again, UNSIGNED);
    await other.stop();

    for (const name of readdirSync(kept).filter((each) => each !== 'manifest.json'))
      expect(linesIn(name, again)).toEqual(linesIn(name));
  });

  it.each([
    { writes: 1, is: 'of one moment, however long it takes to get that' },
    { writes: 4, is: 'refused while somebody goes on writing' },
  ])('is $is', async ({ writes }) => {
    const other = await imported();
    let count = 0;
    other.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const answer = await next(args);
          if (commandName === 'ScanCommand' && count < writes) await touch(other, (count += 1));
          return answer;
        },
      { step: 'initialize', name: 'writes meanwhile' },
    );

    const read = await readStill(other).then(
      (contents) => contents.get('overviews')?.[0]?.['asOf']?.N,
      (error: unknown) => String(error),
    );
    await other.stop();

    expect(read).toMatch(writes === 1 ? /^1$/ : /was written to while it was read/);
  });

  it('while a round goes on is of the moment that was named, and leaves no copy behind', async () => {
    const other = await imported();
    const before = await readOnce(other);
    const cloud = restoring(other);
    const folder = newFolder();
    const { applications, readAt } = await exportAsOf(cloud, folder, UNSIGNED);
    const { contents } = await readExport(folder);
    const { TableNames } = await other.client.send(new ListTablesCommand());
    const after = await readOnce(other);
    await other.stop();

    expect({ applications, readAt }).toEqual({ applications: 3, readAt: NOW.toISOString() });
    expect(digestsOf(contents)).toEqual(digestsOf(before));
    // somebody did write while it was read
    expect(digestsOf(after)).not.toEqual(digestsOf(before));
    expect(TableNames).toEqual([other.tableName]);
  });

  it('names what is not whole, and cannot be imported then', async () => {
    const other = await imported();
    const { pk, sk } = key.event(waiting.id, 1);
    await other.client.send(
      new UpdateItemCommand({
        TableName: other.tableName,
        Key: { pk: { S: pk }, sk: { S: sk } },
        UpdateExpression: 'SET people = :people',
        ExpressionAttributeValues: { ':people': { S: '{"contactName":"丁"}' } },
      }),
    );
    const folder = newFolder();

    await expect(exportTable(other, folder, UNSIGNED)).rejects.toThrow(
      `${waiting.id}: event 1 has other personal data beside it`,
    );
    await expect(imported(folder)).rejects.toThrow('histories that are not whole');
    await other.stop();
  });
});

/**
 * The table with the two answers of DynamoDB that no engine on a machine gives: a copy stands for
 * what would be restored. With each page that is read somebody writes to the table itself.
 */
function restoring(of: TestTable) {
  let count = 0;
  const client = of.newClient();
  const now = NOW.getTime();
  const PointInTimeRecoveryDescription = {
    EarliestRestorableDateTime: new Date(now - 1),
    LatestRestorableDateTime: new Date(now),
  };
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const { TargetTableName: tableName = '' } = args.input as { TargetTableName?: string };
        if (commandName === 'ScanCommand') await touch(of, (count += 1));
        if (commandName === 'RestoreTableToPointInTimeCommand') {
          const contents = await readOnce(of);
          await of.client.send(tableOf(tableName));
          await writeAll({ client: of.client, tableName }, contents);
          return { response: null, output: { $metadata: {} } };
        }
        if (commandName !== 'DescribeContinuousBackupsCommand') return next(args);
        const ContinuousBackupsDescription = { PointInTimeRecoveryDescription };
        return { response: null, output: { $metadata: {}, ContinuousBackupsDescription } as never };
      },
    { step: 'initialize', name: 'restores' },
  );
  return { client, tableName: of.tableName };
}

async function touch({ newClient, tableName }: TestTable, count: number): Promise<void> {
  const { pk, sk } = key.counts(ROUND);
  const client = newClient();
  await client.send(
    new UpdateItemCommand({
      TableName: tableName,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: 'SET asOf = :count',
      ExpressionAttributeValues: { ':count': { N: String(count) } },
    }),
  );
  client.destroy();
}

describe('an import', () => {
  it('gives the same heads, and the doors go on working on it', async () => {
    const other = await imported();
    const door = doors(other.store);

    const before = historiesIn(await readOnce(other));
    const application = await other.store.readApplication(waiting.id);
    const more = await aFiling(door, ROUND, { number: 'T/CNTAC 4-2018' });
    const after = historiesIn(await readOnce(other));
    await other.stop();

    expect(rootOf(before.heads)).toBe(rootOf(historiesIn(await readOnce(table)).heads));
    expect(other.root).toBe(rootOf(before.heads));
    expect(application).toEqual(await table.store.readApplication(waiting.id));
    expect(after.faults).toEqual([]);
    expect(after.heads.map(({ applicationId }) => applicationId)).toContain(more.id);
  });

  it('keeps the guard that one standard is filed once by one association', async () => {
    const other = await imported();

    await expect(aFiling(doors(other.store), ROUND, { number: 'T/CNTAC 3-2018' })).rejects.toThrow(
      'application.already_exists',
    );
    await other.stop();
  });

  it('is refused by a table that holds anything, which stays as it is', async () => {
    const other = await imported();

    await expect(importInto(other, kept)).rejects.toThrow('is not empty; nothing was written');
    await other.stop();
  });

  it.each([
    { how: 'a line that was changed', file: 'objections.jsonl', says: 'is not as it was exported' },
    { how: 'a file that is missing', file: 'lists.jsonl', says: 'is missing' },
    { how: 'a file too many', file: 'more.jsonl', says: 'but not in its manifest' },
    { how: 'a manifest that broke off', file: 'manifest.json', says: 'holds no export' },
  ])('is refused with $how, and writes nothing', async ({ file, says }) => {
    const folder = newFolder();
    await exportTable(table, folder, UNSIGNED);
    if (says === 'is missing') rmSync(join(folder, file));
    else appendFileSync(join(folder, file), '{');
    const empty = await startTable();

    await expect(importInto(empty, folder)).rejects.toThrow(Refusal);
    await expect(importInto(empty, folder)).rejects.toThrow(says);
    expect(await isEmpty(empty)).toBe(true);
    await empty.stop();
  });
});

describe('an export that was signed', () => {
  const folder = newFolder();
  let signing: Signing;
  beforeAll(async () => {
    signing = await startSigning();
    const other = await imported();
    await touch(other, 1);
    await exportTable(other, folder, { at: NOW, signer: signing.signer });
    await other.stop();
  });
  afterAll(() => signing.stop());

  it('is taken where the keys that signed it are asked for, and where none are', async () => {
    await expect(readExport(folder, signing.jwks)).resolves.toBeDefined();
    await expect(readExport(folder)).resolves.toBeDefined();
  });

  it('is refused by other keys, as is one that nobody signed', async () => {
    const other = await startSigning();

    await expect(readExport(folder, other.jwks)).rejects.toThrow('is not signed by one of these');
    await expect(readExport(kept, signing.jwks)).rejects.toThrow('is not signed by one of these');
    await other.stop();
  });

  it('with figures that were changed, and the manifest to match them, is found out by that alone', async () => {
    const changed = newFolder();
    cpSync(folder, changed, { recursive: true });
    const rewrite = (name: string, was: string, is: string) => {
      const text = readFileSync(join(changed, name), 'utf8');
      writeFileSync(join(changed, name), text.replace(was, is));
      return [text, text.replace(was, is)].map((one) => sha256(one));
    };
    const [was = '', is = ''] = rewrite('overviews.jsonl', '"N":"1"', '"N":"2"');
    rewrite('manifest.json', was, is);

    expect(is).not.toBe(was);
    await expect(readExport(changed)).resolves.toBeDefined();
    await expect(readExport(changed, signing.jwks)).rejects.toThrow(
      'is not signed by one of these',
    );
  });
});

describe('what is kept elsewhere', () => {
  it('is in a table that went on since, be it an export or a checkpoint', async () => {
    const other = await imported();
    bodyOf('withdrawApplication', await doors(other.store).withdraw(waiting, 2));
    const went = await readOnce(other);
    await other.stop();

    expect(lacksIn(went, [await expectedByExport(kept), await aCheckpoint()])).toEqual([]);
  });

  it('is missed in a table of before, and by how much', async () => {
    const expected = [await expectedByExport(kept), await aCheckpoint()];
    const contents = new Map(await readOnce(table));
    const { pk } = key.snapshot(waiting.id);
    const before = (contents.get('applications') ?? []).filter((item) => item['pk']?.S !== pk);

    expect(lacksIn(new Map([...contents, ['applications', before]]), expected)).toEqual([
      `1 of the 3 histories of the export of ${NOW.toISOString()} are not in it`,
      '1 of the 3 histories of the checkpoint of 2026-11-20 are not in it',
    ]);
  });

  it('is nothing that is no checkpoint', async () => {
    await expect(expectedByCheckpoint(join(kept, 'manifest.json'))).rejects.toThrow(Refusal);
  });
});

async function aCheckpoint() {
  const signing = await startSigning();
  const { heads } = historiesIn(await readOnce(table));
  const occasion = { date: '2026-11-20', at: '2026-11-21T00:10:00.000+08:00', previous: null };
  const checkpoint = await makeCheckpoint(heads, occasion, signing.signer);
  await signing.stop();
  const file = `${newFolder()}.json`;
  writeFileSync(file, JSON.stringify(checkpoint));
  return expectedByCheckpoint(file);
}

describe('a kind of item', () => {
  it('is known for every key that there is', () => {
    const keys = Object.values(key) as ((...args: string[]) => { pk: string })[];

    for (const make of keys) expect(() => kindOf(make('1', '1', '1', '1').pk)).not.toThrow();
    expect(keys.length).toBeGreaterThan(Object.keys(PARTITIONS).length);
  });

  it('that is not known is not passed over', () => {
    expect(() => kindOf('STRANGE#1')).toThrow('STRANGE#1');
  });

  it('is imported after what its consumers would count anew', () => {
    const at = (kind: (typeof EXPORTED)[number]) => EXPORTED.indexOf(kind);

    expect(at('registers')).toBeLessThan(at('applications'));
    expect(at('overviews')).toBeLessThan(at('applications'));
    expect(at('applications')).toBeLessThan(at('reEvaluations'));
    expect(at('applications')).toBeLessThan(at('outbox'));
    // answers kept for retries, counts of an hour, and what nobody confirmed go by themselves; runs,
    // and the days of reminders, are of one environment
    expect(EXPORTED).toHaveLength(Object.keys(PARTITIONS).length - 5);
  });
});
