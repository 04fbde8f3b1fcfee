import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { run } from './command-line/run.ts';
import { sentenceOf } from './command-line/texts.ts';
import { configFolder, keptIn } from './sign-in/kept.ts';
import { openBrowser } from './sign-in/open-browser.ts';

/** Stands only in the single file, which has no folder of the project around it. */
declare const PILOTS_VERSION: string | undefined;

const root = join(import.meta.dirname, '..');
const checkout = typeof PILOTS_VERSION === 'undefined' ? root : undefined;
const version =
  typeof PILOTS_VERSION === 'undefined' ? versionIn(join(root, 'package.json')) : PILOTS_VERSION;
// the folder that npm start keeps its data in
const data = process.env['PILOTS_DATA'] ?? '.local';

function versionIn(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

// what goes wrong outside of a verb is told as what goes wrong in one
process.on('uncaughtException', (error) => {
  console.error(sentenceOf(error));
  process.exitCode = 2;
});

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
  readFile: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
  now: () => new Date(),
  cloudFile: resolve(checkout ?? '.', data, 'cloud.json'),
  checkout,
  version,
  token: process.env['PILOTS_TOKEN'],
  signIns: keptIn(configFolder(process.env)),
  openBrowser,
});
