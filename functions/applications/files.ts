import type { Application } from '../../shared/domain/application/application.ts';
import { partyRefusal } from '../../shared/domain/application/guard.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import type { Caller } from '../../shared/domain/people/caller.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../shared/domain/result.ts';
import type { OfficeFileReading } from '../../shared/domain/materials/file-reading.ts';
import type { CommandStore } from '../../shared/store/commands/command-store.ts';
import type { Linked } from '../../shared/store/materials/grants.ts';
import type { MaterialReader, MaterialStore } from '../../shared/store/materials/material-store.ts';
import type { Bucket } from '../../shared/store/publishing/bucket-address.ts';
import { type ApplicationRequest, findToRead } from './access.ts';
import { callOf } from './call-of.ts';
import { type ListedFile, withScans } from './scans/scans.ts';

/** What a door needs to let its callers read files. */
export interface FileContext {
  readonly store: Pick<CommandStore, 'readContext'> & MaterialReader;
  readonly bucket: Bucket;
}

/** And to let them send some. */
export interface UploadContext extends Pick<FileContext, 'bucket'> {
  readonly store: Pick<CommandStore, 'readContext'> & MaterialStore;
}

interface FileRequest extends ApplicationRequest {
  readonly params: ApplicationRequest['params'] & { readonly sha256: string };
  readonly now: Date;
}

/** The files that a filing names, for whoever may look into it: what was replaced is its association's alone. */
export async function filedFiles(
  { store }: FileContext,
  request: ApplicationRequest,
): Promise<Result<ListedFile[], Refusal>> {
  const read = await store.readContext(request.params);
  const found = findToRead(request, read);
  if (!found.ok) return found;
  const files = await store.listMaterials(found.value.id);
  const named = files.filter(({ sha256 }) => isNamed(found.value, sha256));
  return accept(withScans(named, found.value, callOf(read)));
}

/** A link to one of them. */
export async function filedReading(
  context: FileContext,
  request: FileRequest,
): Promise<Result<FileLink, Refusal>> {
  const { params, caller, now } = request;
  const { applicationId, sha256 } = params;
  const found = findToRead(request, await context.store.readContext(params));
  if (!found.ok) return found;
  const ofParty = isReviewer(caller)
    ? partyRefusal(found.value, 'examination', caller.organisation)
    : null;
  if (ofParty) return refuse(ofParty);
  if (!isNamed(found.value, sha256)) return refuse({ code: 'file.not_found', sha256 });
  return readingOf(context, { applicationId, sha256, caller, now });
}

/** Whose judging an organisation may be barred from. */
function isReviewer({ role }: Caller): boolean {
  return role === 'examiner' || role === 'expert' || role === 'decider';
}

function isNamed({ content: { materials = [] } }: Application, sha256: string): boolean {
  return materials.some((material) => material.sha256 === sha256);
}

export interface FileLink {
  readonly url: string;
  readonly expiresAt: string;
}

interface ReadingRequest {
  readonly applicationId: string;
  readonly sha256: string;
  readonly caller: Caller;
  readonly now: Date;
}

/** A link to a clean file. That it was asked for is recorded before it is told: where that fails, nothing is. */
export async function readingOf(
  { store, bucket }: FileContext,
  { applicationId, sha256, caller, now }: ReadingRequest,
): Promise<Result<FileLink, Refusal>> {
  const file = await store.readMaterial(applicationId, sha256);
  if (file?.problem === 'redacted') return refuse({ code: 'file.redacted', sha256 });
  if (file?.state !== 'clean') return refuse({ code: 'file.not_found', sha256 });
  const { code, name } = caller.organisation;
  await store.recordMaterialReading(applicationId, {
    at: beijingInstant(now),
    sha256,
    role: caller.role,
    organisation: name || code,
    subject: caller.subject,
  });
  const { cleanFile } = await import('../../shared/store/materials/grants.ts');
  return accept(await givenLink(bucket, cleanFile(applicationId, file), now));
}

/** The link to an object, as it is answered. */
export async function givenLink(bucket: Bucket, object: Linked, now: Date): Promise<FileLink> {
  // most requests of a door sign nothing
  const { linkTo } = await import('../../shared/store/materials/grants.ts');
  const { granted, expiresAt } = await linkTo(bucket, object, now);
  return { url: granted, expiresAt: beijingInstant(expiresAt) };
}

/**
 * Who opened which file of an application, the last first: all but its association, whose files they
 * are. Two queries.
 */
export async function fileReadings(
  store: Pick<MaterialStore, 'listMaterials' | 'listMaterialReadings'>,
  applicationId: string,
): Promise<OfficeFileReading[]> {
  const [files, readings] = await Promise.all([
    store.listMaterials(applicationId),
    store.listMaterialReadings(applicationId),
  ]);
  const names = new Map(files.map(({ sha256, name }) => [sha256, name]));
  return readings
    .filter(({ role }) => role !== 'association')
    .map((reading) => ({ ...reading, name: names.get(reading.sha256) ?? null }))
    .toReversed();
}
