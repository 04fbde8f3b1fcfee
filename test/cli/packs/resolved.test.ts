import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKS, readPackFolder } from '../../../cli/packs/folder.ts';
import { packFolders, packOf, resolvedPacks } from '../../../cli/packs/resolved.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { packById, publishedPacks } from '../../../shared/rules/packs/registry.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('the folders of the packs', () => {
  it.each(packFolders())('mean what is published, by its hash: %s', (name) => {
    const pack = packOf(readPackFolder(join(PACKS, name)));

    expect(pack.id.toLowerCase()).toBe(name);
    expect(packById(pack.id)?.ref).toEqual({
      id: pack.id,
      version: pack.version,
      hash: hashOf(pack),
    });
  });

  it('are one for each pack that is in use', () => {
    const inUse = new Set(publishedPacks().map(({ ref }) => ref.id.toLowerCase()));

    expect(packFolders()).toEqual([...inUse].toSorted());
  });

  it('have their resolved form beside them, as it is generated', () => {
    for (const [path, text] of resolvedPacks()) {
      expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    }
  });
});
