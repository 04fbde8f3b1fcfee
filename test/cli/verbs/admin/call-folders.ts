import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CALL_FILES } from '../../../../cli/calls/files.ts';
import { readCallFolder } from '../../../../cli/calls/folder.ts';
import type { IoContext } from '../../../../cli/context/context.ts';

/** Folder of the sample round. */
export const SAMPLE = join(import.meta.dirname, '../../../../calls/sample');

/** Lines of it that tests replace. */
export const OPENS = 'opensAt: 2026-11-13T00:00:00+08:00';
export const CLOSES = 'closesAt: 2027-01-04T17:00:00+08:00';
export const STILL_OPEN = [
  'deadlines.yaml',
  CLOSES,
  'closesAt: 2090-01-01T17:00:00+08:00',
] as const;

const io: Pick<IoContext, 'readFile'> = { readFile: async (path) => readFileSync(path) };

/** The call that a folder describes, as `pilots` reads it. */
export const readFolder = (folder: string) => readCallFolder(io as IoContext, folder);

type Replaced = readonly [file: keyof typeof CALL_FILES, from: string, to: string];

/** A place for folders of calls, which are numbered after a name. */
export function callFolders(name: string) {
  const work = mkdtempSync(join(tmpdir(), 'pilots-call-'));
  let serial = 0;
  /** Id of the call of the last folder. */
  const lastId = () => `${name}-${serial}`;
  /** The folder of another round, with some of the text of the sample round replaced. */
  const aFolder = (...replaced: Replaced[]) => {
    serial += 1;
    const folder = join(work, lastId());
    cpSync(SAMPLE, folder, { recursive: true });
    replace(folder, 'call.yaml', 'id: sample-2026', `id: ${lastId()}`);
    for (const [file, from, to] of replaced) replace(folder, file, from, to);
    return folder;
  };
  return { work, aFolder, lastId };
}

/** Replaces a text that must be there. */
export function replace(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}
