import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Engine, startEngine } from '../../../infra/local/engine.ts';
import { makeTable } from '../../../infra/local/tables.ts';
import { call } from '../../../infra/local/wire.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
const keyOf = (AttributeName: string) => [{ AttributeName, KeyType: 'HASH' }];
const indexOn = (name: string) => ({
  IndexName: `by-${name}`,
  KeySchema: keyOf(name),
  Projection: { ProjectionType: 'KEYS_ONLY' },
});

/** A table with an index on each of these attributes. */
const tableWith = (...names: string[]) => ({
  TableName: 'things',
  AttributeDefinitions: ['pk', ...names].map(text),
  KeySchema: keyOf('pk'),
  GlobalSecondaryIndexes: names.map(indexOn),
});

const ask = (operation: string, input: object) =>
  call(engine.endpoint, `DynamoDB_20120810.${operation}`, input, z.looseObject({}));

describe('a table that is there already', () => {
  it('keeps what it holds, and gets the index that its template has since', async () => {
    await makeTable(engine.endpoint, 'default', tableWith('owner'));
    const Item = { pk: { S: '1' }, owner: { S: 'a' }, queue: { S: 'q' } };
    await ask('PutItem', { TableName: 'things', Item });

    await makeTable(engine.endpoint, 'default', tableWith('owner', 'queue'));
    await makeTable(engine.endpoint, 'default', tableWith('owner', 'queue'));

    const found = await ask('Query', {
      TableName: 'things',
      IndexName: 'by-queue',
      KeyConditionExpression: 'queue = :q',
      ExpressionAttributeValues: { ':q': { S: 'q' } },
    });
    expect(found['Items']).toEqual([{ pk: { S: '1' }, queue: { S: 'q' } }]);
  });
});
