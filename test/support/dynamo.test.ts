import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestTable, digestOf, itemsIn, putAll, putBack, startTable } from './dynamo.ts';

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const item = (number: number, text: string) => ({
  pk: { S: `one#${number % 2}` },
  sk: { S: String(number) },
  text: { S: text },
});

describe('a table that is put back', () => {
  it('holds what it held, whatever was added, changed and removed, and more than one batch', async () => {
    await putAll(
      table,
      Array.from({ length: 60 }, (_, at) => item(at, 'before')),
    );
    const before = await itemsIn(table);
    const digest = await digestOf(table);
    await putBack(table, [item(1, 'changed'), item(2, 'before'), item(99, 'added')]);
    const between = await itemsIn(table);

    await putBack(table, before);

    expect(between).toHaveLength(3);
    expect(await digestOf(table)).toBe(digest);
  });
});
