import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { isOnTheTable, onTheTable } from './on-the-table.ts';
import { run } from './run.ts';
import { configFolder, keptIn } from './sign-in/kept.ts';
import { openBrowser } from './sign-in/open-browser.ts';

const root = join(import.meta.dirname, '..');
// the folder that npm start keeps its data in
const data = process.env['PILOTS_DATA'] ?? '.local';

const words = process.argv.slice(2);
const [verb, ...rest] = words;

process.exitCode = isOnTheTable(verb)
  ? onTheTable(verb, rest)
  : await run(words, {
      say: (line) => console.log(line),
      complain: (line) => console.error(line),
      read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
      now: () => new Date(),
      cloudFile: resolve(root, data, 'cloud.json'),
      token: process.env['PILOTS_TOKEN'],
      kept: keptIn(configFolder(process.env)),
      browse: openBrowser,
    });
