import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  now: () => new Date(),
  cloudFile: join(import.meta.dirname, '../.local/cloud.json'),
  token: process.env['PILOTS_TOKEN'],
});
