import { createHash } from 'node:crypto';
import type { Application } from '../../../../shared/domain/application/application.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import type { KeptExport, WholeRequest } from '../../../../shared/domain/exports/export.ts';
import type { MaterialFile } from '../../../../shared/domain/materials/material-file.ts';
import { zipArchive } from '../../../../shared/exports/writers/archive.ts';
import { CLEAN } from '../../../../shared/store/materials/places.ts';
import { wholeFor } from '../../../applications/exports/whole.ts';
import { lastFiled } from '../../../applications/filed.ts';
import type { ExportContext } from '../context.ts';
import type { Spool } from '../spool.ts';
import { printedParts } from './printed-parts.ts';
import { pathOf, textParts } from './parts.ts';
import { redactedText } from './redacted-text.ts';
import { verifyText } from './verify-text.ts';

type WholeExport = Omit<KeptExport, 'request'> & { readonly request: WholeRequest };

/**
 * Writes all of an application into an archive; how many files those are. Null: who asked may not
 * read it any more, and nothing comes of it.
 */
export async function writeWhole(
  context: ExportContext,
  asked: WholeExport,
  spool: Pick<Spool, 'write'>,
): Promise<number | null> {
  const { store } = context;
  const { applicationId } = asked.request;
  const [read = null] = await store.readApplications([applicationId]);
  const params = { callId: asked.callId, applicationId };
  const found = wholeFor({ params, caller: asked.by }, read);
  if (!found.ok) return null;
  const application = found.value;
  const filed = (await lastFiled(store, application))?.application ?? application;
  const history = await store.readHistory(applicationId);
  const archive = zipArchive();
  const manifest: { path: string; bytes: number; sha256: string }[] = [];
  const add = async (path: string, octets: Uint8Array, how: 'packed' | 'as_it_is') => {
    const sha256 = createHash('sha256').update(octets).digest('hex');
    manifest.push({ path, bytes: octets.length, sha256 });
    await spool.write(archive.add(path, octets, how));
  };
  const text = (path: string, of: string) => add(path, Buffer.from(of), 'packed');
  const known = { application, filed, history, by: asked.by };
  for (const part of textParts(known)) await text(part.path, part.text);
  const call = await store.readCall(asked.callId);
  if (!call) throw new Error(`there is no call ${asked.callId}`);
  // packed already as they are
  for await (const { path, pdf } of printedParts(context, known, call))
    await add(path, pdf, 'as_it_is');
  const kept = await store.listMaterials(applicationId);
  const redacted = redactedText(application, kept);
  if (redacted !== null) await text('redacted.txt', redacted);
  const files = namedFiles(filed, kept);
  const of = { callId: asked.callId, exportId: asked.id };
  for (const [index, { name, sha256 }] of files.entries()) {
    await store.noteProgress(of, { done: index, total: files.length });
    await add(pathOf(name, index + 1), await readFile(context, asked, sha256), 'as_it_is');
  }
  const contentHash = application.submission?.contentHash ?? null;
  await text('verify.txt', verifyText(applicationId, contentHash));
  const listed = Buffer.from(`${JSON.stringify({ files: manifest }, null, 2)}\n`);
  await spool.write(archive.add('manifest.json', listed, 'packed'));
  await spool.write(archive.end());
  await store.noteProgress(of, { done: files.length, total: files.length });
  return manifest.length + 1;
}

/** The clean files that the content names, each once, in its order. */
function namedFiles({ content }: Application, known: readonly MaterialFile[]) {
  const clean = new Set(known.filter(({ state }) => state === 'clean').map((one) => one.sha256));
  const named = new Map((content.materials ?? []).map(({ sha256, name }) => [sha256, name]));
  return [...named].flatMap(([sha256, name]) => (clean.has(sha256) ? [{ sha256, name }] : []));
}

/** That a file is read for somebody is recorded before it is: where that fails, nothing is read. */
async function readFile(
  { store, objects, clock }: ExportContext,
  { request: { applicationId }, by }: WholeExport,
  sha256: string,
): Promise<Uint8Array> {
  const { role, subject, organisation } = by;
  const reader = { role, subject, organisation: organisation.name || organisation.code };
  await store.recordMaterialReading(applicationId, {
    at: beijingInstant(clock()),
    sha256,
    ...reader,
  });
  const octets = await objects.read(`${CLEAN}${applicationId}/${sha256}`);
  if (!octets) throw new Error(`the clean file ${sha256} of ${applicationId} is not there`);
  return octets;
}
