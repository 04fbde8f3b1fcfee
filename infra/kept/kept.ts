import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const A_DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What is made of the same sources is made once: gives `<place>/<key>`, which `make` filled now or
 * before. It is never changed, so that several may read it at once.
 */
export async function keptIn(
  place: string,
  key: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const target = join(place, key);
  if (existsSync(target)) return target;
  mkdirSync(place, { recursive: true });
  const making = mkdtempSync(`${target}.`);
  try {
    await make(making);
    renameSync(making, target);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // another was quicker with the same
    if (existsSync(target)) return target;
    throw error;
  }
  forgetOldest(place, target);
  return target;
}

/** All files at or below paths from the root, in one order everywhere. */
export function filesOf(sources: readonly string[], except?: string): string[] {
  const below = (path: string): string[] => {
    if (path === except) return [];
    if (!statSync(join(root, path)).isDirectory()) return [path];
    return readdirSync(join(root, path)).flatMap((name) => below(join(path, name)));
  };
  return sources.flatMap(below).toSorted();
}

/** What was made earlier goes, unless something may still run from it. */
function forgetOldest(place: string, current: string): void {
  for (const name of readdirSync(place)) {
    const folder = join(place, name);
    const isOld =
      Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) > A_DAY_MS;
    if (folder !== current && isOld) rmSync(folder, { recursive: true, force: true });
  }
}
