import { canonicalJson } from '../../shared/evidence/canonical.ts';
import type { Jwks } from '../../shared/evidence/jwks.ts';
import type { Signer } from '../../shared/evidence/jws.ts';
import { Refusal } from '../deploy/refusal.ts';
import type { Contents } from './contents.ts';
import { type Manifest, readExport, writeExport } from './folder.ts';
import { historiesIn, rootOf } from './histories.ts';
import { deleteCopy, restoreAs } from './restored.ts';
import { type Place, isEmpty, readOnce, readStill, writeAll } from './table.ts';

/** When an export is of, and who signs it; null: nobody does. */
export interface ExportContext {
  readonly at: Date;
  readonly signer: Signer | null;
}

/**
 * Exports a table into a folder. Throws a `Refusal` where a history in it is not whole: the folder
 * then holds what there is, for a person to look into, and is not imported.
 */
export async function exportTable(
  place: Place,
  folder: string,
  { at, signer }: ExportContext,
): Promise<Manifest> {
  const contents = await readStill(place);
  const occasion = { table: place.tableName, readAt: at.toISOString(), signer };
  const manifest = await writeExport(folder, contents, occasion);
  const { faults } = historiesIn(contents);
  if (faults.length > 0)
    throw new Refusal(`Exported, but not everything is whole. ${faults.join('; ')}`);
  return manifest;
}

/**
 * Exports a table as it was at a moment, however much is written meanwhile: from a copy that DynamoDB
 * restores beside it, and that is deleted again, whatever comes of it. Throws a `Refusal` for a
 * moment that is not kept.
 */
export async function exportAsOf(
  place: Place,
  folder: string,
  { at, signer }: ExportContext,
): Promise<Manifest> {
  const copy = `${place.tableName}-export-${at.toISOString().replaceAll(/[^0-9TZ]/g, '')}`;
  await restoreAs(place, copy, at);
  try {
    return await exportTable({ ...place, tableName: copy }, folder, { at, signer });
  } finally {
    await deleteCopy(place, copy);
  }
}

/**
 * Imports an export into an empty table, reads the table again, and compares. Nothing is written
 * where the export is not as its manifest says, where `keys` are given and none of them signed it, or
 * the table holds anything at all.
 */
export async function importInto(
  place: Place,
  folder: string,
  keys: Jwks | null = null,
): Promise<Manifest> {
  const { manifest, contents } = await readExport(folder, keys);
  if (!(await isEmpty(place)))
    throw new Refusal(`${place.tableName} is not empty; nothing was written.`);
  await writeAll(place, contents);
  const held = await readOnce(place);
  const { heads, faults } = historiesIn(held);
  if (faults.length > 0 || rootOf(heads) !== manifest.root)
    throw new Refusal(`The histories do not end as exported. ${faults.join('; ')}`);
  const changed = changedSince(contents, held);
  if (changed > 0)
    throw new Refusal(
      `All histories end as exported, but ${changed} items are not as exported: is somebody else writing?`,
    );
  return manifest;
}

/** How many items are missing or others; what the consumers of the stream add or take is theirs. */
function changedSince(contents: Contents, held: Contents): number {
  return Array.from(contents, ([kind, items]) => {
    if (kind === 'outbox') return 0;
    const there = new Set((held.get(kind) ?? []).map(canonicalJson));
    return items.filter((item) => !there.has(canonicalJson(item))).length;
  }).reduce((sum, count) => sum + count, 0);
}
