import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../context/context.ts';

/** A file of an archive, by its path within. */
export interface ArchiveFile {
  readonly path: string;
  readonly octets: string | Uint8Array;
}

/** What stands in `manifest.json`: SHA-256 in lower-case hex, as `sha256sum` gives it. */
export interface ManifestLine {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Throws where there is something in the folder: an archive is never mixed with another one. */
export async function refuseUnlessEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length === 0) return;
  throw new UsageError(`${folder} 不是空文件夹。 ${folder} is not empty; name a new folder.`);
}

/** Where an archive grows until it is whole; what an earlier try brought here is gone on with. */
export function growing(folder: string): string {
  return `${folder.replace(/[/\\]+$/, '')}.part`;
}

/** Writes one file into the folder and reads it again: what is told is of what lies there. */
export async function written(
  folder: string,
  { path, octets }: ArchiveFile,
): Promise<ManifestLine> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, octets);
  const there = await readFile(place);
  if (!there.equals(Buffer.from(octets)))
    throw new UsageError(`${place} 未能完整写入。 ${place} was not written whole.`);
  const sha256 = createHash('sha256').update(there).digest('hex');
  return { path, bytes: there.length, sha256 };
}

/** What an earlier try wrote here; undefined where it did not, or was stopped as it wrote. */
export async function kept(folder: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The grown folder under its own name, with these files and nothing else that a try left behind. */
export async function finish(folder: string, files: readonly ManifestLine[]): Promise<void> {
  const part = growing(folder);
  const ours = new Set(files.map(({ path }) => join(part, path)));
  for (const entry of await readdir(part, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    if (entry.isFile() && !ours.has(place)) await rm(place);
  }
  // an empty one may be there, which not every system renames over
  await rmdir(folder).catch(() => undefined);
  await rename(part, folder);
}
