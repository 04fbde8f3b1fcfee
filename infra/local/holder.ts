import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as z from 'zod';
import { ENGINE_PID_FILE } from './engine.ts';
import { Sentence } from './template/sentence.ts';

/** Where a local cloud describes itself, in its data folder. */
export const CLOUD_FILE = 'cloud.json';

/** What tells such a folder from any other: that file, or what one of the engines keeps there. */
const OURS = [CLOUD_FILE, 'table.sqlite', 'shared-local-instance.db'];

/**
 * Makes sure that nobody else holds a data folder: a cloud that runs is a `Sentence`; an engine
 * that a killed cloud left behind is ended.
 */
export async function takeHold(folder: string): Promise<void> {
  const api = await runningIn(folder);
  if (api)
    throw new Sentence(
      `${folder} 正由另一进程使用 / A local cloud runs already from ${folder}, at ${api}. Stop it, or choose another folder: npm start -- --data <folder>`,
    );
  await endEngine(folder);
}

/** Removes a data folder with all that is in it, if it is one. */
export function beginAnew(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length > 0 && !names.some((name) => OURS.includes(name)))
    throw new Sentence(
      `${folder} 不是本系统的数据目录，不予删除 / ${folder} holds no data of a local cloud; it is not removed.`,
    );
  rmSync(folder, { recursive: true, force: true });
}

async function runningIn(folder: string): Promise<string | null> {
  const file = join(folder, CLOUD_FILE);
  if (!existsSync(file)) return null;
  try {
    const { api, issuer } = z
      .object({ api: z.url(), issuer: z.url() })
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    const signal = AbortSignal.timeout(1000);
    await fetch(`${issuer}/.well-known/openid-configuration`, { signal });
    return api;
  } catch {
    // not readable or not answering: nobody is there
    return null;
  }
}

async function endEngine(folder: string): Promise<void> {
  const file = join(folder, ENGINE_PID_FILE);
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  // the number may have gone to another process since
  const isEngine = async () => (await commandOf(pid)).includes(resolve(folder));
  // it ends by itself when its owner is gone; a moment is enough for that
  for (let i = 0; i < 20 && (await isEngine()); i++) await pause(25);
  if (await isEngine()) process.kill(-pid, 'SIGKILL');
  while (await isEngine()) await pause(10);
  rmSync(file, { force: true });
}

async function commandOf(pid: number): Promise<string> {
  if (!Number.isInteger(pid) || pid < 2) return '';
  if (existsSync('/proc/self/cmdline'))
    return existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
  const listed = promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]);
  return listed.then(
    ({ stdout }) => stdout,
    () => '',
  );
}
