import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { UsageError } from '../context/context.ts';

/** By what a file that is fetched is compared with the one that was made. */
interface Fingerprint {
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Throws where there is a file of that name: none is written over. */
export function refuseIfThere(path: string): void {
  if (!existsSync(path)) return;
  throw new UsageError(`${path} 已存在。 ${path} is there already; name a new file.`);
}

/**
 * Fetches a file by its link and writes it whole or not at all: under its own name stands only what
 * has the length and the SHA-256 that were told. Throws a `UsageError` otherwise.
 */
export async function saved(url: string, path: string, known: Fingerprint): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    const found = await fetched(url, part);
    if (found.bytes !== known.bytes || found.sha256 !== known.sha256) {
      throw new UsageError(
        `取得的文件与记录不符，未保存，请再试一次。 What came is not the file that was made (${found.bytes} of ${known.bytes} bytes); nothing was saved, try again.`,
      );
    }
    await named(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

async function fetched(url: string, part: string): Promise<Fingerprint> {
  const body = await bodyAt(url);
  const file = await open(part, 'wx').catch((error: Error) => {
    throw new UsageError(`${part} 无法写入。 ${part} cannot be written: ${error.message}.`);
  });
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const octets of body) {
      hash.update(octets);
      bytes += octets.length;
      await file.writeFile(octets);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
      throw new UsageError('磁盘已满，未保存。 The disk is full; nothing was saved.');
    throw cutOff();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function bodyAt(url: string): Promise<AsyncIterable<Uint8Array>> {
  const answer = await fetch(url).catch(() => {
    throw cutOff();
  });
  if (answer.ok && answer.body) return answer.body;
  await answer.body?.cancel();
  throw new UsageError(
    `存储答复 ${answer.status}，未取得文件，请再试一次。 The store answered ${answer.status} and gave no file; try again.`,
  );
}

function cutOff(): UsageError {
  return new UsageError(
    '连接中断，未保存，请再试一次。 The connection broke off; nothing was saved, try again.',
  );
}

/** Under its name in one step, over nothing that is there. */
async function named(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') refuseIfThere(path);
    // some disks know no second name
    refuseIfThere(path);
    await rename(part, path);
  }
}
