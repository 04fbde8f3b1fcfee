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
const { status } = spawnSync(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
