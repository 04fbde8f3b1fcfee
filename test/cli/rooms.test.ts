import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The files that stand in a folder itself, and its folders. */
function within(folder: string) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return {
    files: entries.filter((entry) => entry.isFile()).map(({ name }) => name),
    folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)),
  };
}

function allFolders(folder: string): string[] {
  return [folder, ...within(folder).folders.flatMap(allFolders)];
}

describe('the rooms of the command line', () => {
  it('have nothing loose before them but the entry', () => {
    expect(within('cli').files).toEqual(['pilots.ts']);
  });

  it.each(allFolders('cli'))('hold no more than fifteen files: %s', (folder) => {
    expect(within(folder).files.length).toBeLessThanOrEqual(15);
  });
});
