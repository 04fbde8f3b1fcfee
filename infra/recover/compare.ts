import { readFile } from 'node:fs/promises';
import { Checkpoint } from '../../shared/domain/publication/checkpoint.ts';
import { leafOf } from '../../shared/evidence/checkpoint.ts';
import { Refusal } from '../deploy/refusal.ts';
import type { Contents } from './contents.ts';
import { readExport } from './folder.ts';
import { historiesIn } from './histories.ts';

/** What a table must hold at least: the ends of histories that were kept elsewhere. */
export interface Expected {
  /** What it was taken from, for a person. */
  readonly from: string;
  readonly leaves: readonly string[];
}

export async function expectedByExport(folder: string): Promise<Expected> {
  const { heads, manifest } = await readExport(folder);
  return { from: `the export of ${manifest.readAt}`, leaves: heads.map(leafOf) };
}

/** `pilots verify` says whether a checkpoint is genuine; here it is only read. */
export async function expectedByCheckpoint(file: string): Promise<Expected> {
  try {
    const { date, leaves } = Checkpoint.parse(JSON.parse(await readFile(file, 'utf8')));
    return { from: `the checkpoint of ${date}`, leaves };
  } catch {
    throw new Refusal(`${file} is not a checkpoint.`);
  }
}

/**
 * Sentences on what a table lacks of what was kept elsewhere, and on what in it is not whole. A
 * history that went on since is not missing: every one of its events is looked at.
 */
export function lacksIn(contents: Contents, expected: readonly Expected[]): string[] {
  const { faults, leaves } = historiesIn(contents);
  const lacks = expected.flatMap(({ from, leaves: wanted }) => {
    const missing = wanted.filter((leaf) => !leaves.has(leaf)).length;
    return missing > 0
      ? [`${missing} of the ${wanted.length} histories of ${from} are not in it`]
      : [];
  });
  return [...lacks, ...faults];
}
