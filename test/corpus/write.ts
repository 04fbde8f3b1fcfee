import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTable } from '../support/dynamo.ts';
import { itemsOfToday } from './today.ts';

// `node test/corpus/write.ts <number-and-what-changed>`: keeps how items are written today

const [name] = process.argv.slice(2);
const file = join(import.meta.dirname, `${name}.json`);
if (!name || existsSync(file)) throw new Error('name a new entry, e.g. 4-letters');
const table = await startTable();
const items = await itemsOfToday(table);
await table.stop();
writeFileSync(file, `${JSON.stringify(items, null, 1)}\n`);
