// Runs before `npm start` and `npm test`, on whatever Node the machine has: installs what the lock
// file names when it is not there yet, or when the lock file has changed since.
const { existsSync, statSync } = require('node:fs');
const { execSync } = require('node:child_process');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
// not `npm ci`: it demands the builds for every platform, which not every registry mirror has
const install = 'npm install --no-save --no-audit --no-fund --loglevel=error';
if (!isCurrent) execSync(install, { cwd: root, stdio: 'inherit' });
