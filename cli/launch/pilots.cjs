#!/usr/bin/env node
// `npx pilots`, on whatever Node the machine has: the program itself needs the Node that the package
// `node` brings.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const node = path.join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
if (!existsSync(node))
  spawnSync(process.execPath, [path.join(__dirname, 'prepare.cjs')], { stdio: 'inherit' });
const program = path.join(root, 'cli', 'pilots.ts');
// what Node compiles is kept, which halves the time of a start
const env = { NODE_COMPILE_CACHE: path.join(root, 'build', 'compiled'), ...process.env };
const { status } = spawnSync(node, [program, ...process.argv.slice(2)], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
