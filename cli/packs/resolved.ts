import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePack } from '../../shared/domain/rules/clause.ts';
import { resolvePack } from '../../shared/rules/source/resolve.ts';
import { sourceOf } from './check.ts';
import { type PackFolder, PACKS, readPackFolder } from './folder.ts';

/** The pack that a folder means; throws where a file has not the shape of its own. */
export function packOf(folder: PackFolder): RulePack {
  return resolvePack(sourceOf(folder));
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
