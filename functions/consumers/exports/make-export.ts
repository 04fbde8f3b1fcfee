import { randomUUID } from 'node:crypto';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import { EXPORT_NAMES } from '../../../shared/domain/exports/export-kinds.ts';
import { type KeptExport, isGivenUp } from '../../../shared/domain/exports/export.ts';
import { MEDIA_TYPES } from '../../../shared/domain/exports/media-types.ts';
import { writerOf } from '../../../shared/exports/writers/writers.ts';
import type { OfExport } from '../../../shared/store/exports/export-store.ts';
import { EXPORTS } from '../../../shared/store/materials/places.ts';
import type { ExportContext } from './context.ts';
import { type AskedTable, makingOf } from './sources.ts';
import { type Spool, withSpool } from './spool.ts';
import { writeWhole } from './whole/write-whole.ts';

/** How far it is is told at most so often: each time is a write. */
const TOLD_EVERY_MS = 2000;

/**
 * Makes the file of an export that was asked for. Killed between any two steps it is made anew: each
 * run has a name of its own for its file, and the first that comes to its end is the one that counts.
 */
export async function makeExport(context: ExportContext, of: OfExport): Promise<void> {
  const { store, objects, clock } = context;
  const asked = await store.readExport(of);
  // told of twice, or much too late
  if (!asked || asked.file || isGivenUp(asked, clock())) return;
  const { format } = asked.request;
  await withSpool(async (spool) => {
    const lines = await write(context, asked, spool);
    if (lines === null) return;
    const { bytes, sha256 } = await spool.close();
    const key = `${EXPORTS}${of.callId}/${of.exportId}/${randomUUID()}.${format}`;
    await objects.put(key, { path: spool.path, sha256 }, MEDIA_TYPES[format]);
    const finishedAt = beijingInstant(clock());
    await store.finishExport(of, { key, lines, bytes, sha256, finishedAt });
  });
}

/** Writes all of it; how many lines those are, or null where nothing may come of it. */
function write(context: ExportContext, asked: KeptExport, spool: Spool): Promise<number | null> {
  const { request } = asked;
  return request.kind === 'application'
    ? writeWhole(context, { ...asked, request }, spool)
    : writeTable(context, { ...asked, request }, spool);
}

async function writeTable(
  context: ExportContext,
  asked: AskedTable,
  spool: Spool,
): Promise<number> {
  const { store, clock } = context;
  const { callId, id: exportId, request } = asked;
  const call = await store.readCall(callId);
  if (!call) throw new Error(`there is no call ${callId}`);
  const { columns, parts } = makingOf(context, asked, call);
  const { kind, format, language } = request;
  const writer = writerOf(format, { name: EXPORT_NAMES[kind][language], columns, language });
  await spool.write(writer.begin());
  let count = 0;
  let notedAt = 0;
  for await (const { lines, done, total } of parts()) {
    count += lines.length;
    await spool.write(writer.add(lines));
    const now = clock().getTime();
    if (now - notedAt < TOLD_EVERY_MS && done < total) continue;
    notedAt = now;
    await store.noteProgress({ callId, exportId }, { done, total });
  }
  await spool.write(writer.end());
  return count;
}
