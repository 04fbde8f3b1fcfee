import { writeFile } from 'node:fs/promises';
import { UsageError } from '../context/context.ts';

/** Saves a file that was not there: nothing that is there is written over. Throws `UsageError` where it is. */
export async function saveNew(file: string, octets: ArrayBuffer): Promise<void> {
  try {
    await writeFile(file, Buffer.from(octets), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError(`${file} 已存在。 ${file} is there already; name a new file.`);
    throw error;
  }
}
