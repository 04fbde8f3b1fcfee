import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePack } from '../../shared/domain/rules/clause.ts';
import { resolvePack } from '../../shared/rules/source/resolve.ts';
import { checkPack, sourceOf } from './check.ts';
import { type PackFolder, PACKS, readPackFolder } from './folder.ts';

/** A folder that is no pack; its message tells each fault with file and line, as `pack check` does. */
export class FaultyPack extends Error {}

/** The pack that a folder means; throws `FaultyPack` where its files do not say one. */
export function packOf(folder: PackFolder): RulePack {
  try {
    return resolvePack(sourceOf(folder));
  } catch (error) {
    const { faults } = checkPack(folder);
    throw faults.length > 0 ? new FaultyPack(faults.join('\n'), { cause: error }) : error;
  }
}

/** The folders of the packs that come with the code. */
export function packFolders(): string[] {
  const names = readdirSync(PACKS).filter((name) => existsSync(join(PACKS, name, 'pack.yaml')));
  return names.toSorted();
}

/** Each pack of the code as it is published and hashed: path from the root of the project, and text. */
export function resolvedPacks(): Map<string, string> {
  const texts = packFolders().map((name) => {
    const pack = packOf(readPackFolder(join(PACKS, name)));
    const path = `shared/rules/packs/${name}/resolved.json`;
    return [path, `${JSON.stringify(pack, null, 2)}\n`] as const;
  });
  return new Map(texts);
}
