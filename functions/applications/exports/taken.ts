import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingDate, beijingInstant } from '../../../shared/domain/calendar.ts';
import { EXPORTED_NAMES } from '../../../shared/domain/exports/export-kinds.ts';
import {
  type KeptExport,
  exportStateOf,
  goodUntil,
} from '../../../shared/domain/exports/export.ts';
import { MEDIA_TYPES } from '../../../shared/domain/exports/media-types.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { ExportStore, OfExport } from '../../../shared/store/exports/export-store.ts';
import { type FileContext, type FileLink, givenLink } from '../files.ts';
import { isOwn } from './export-view.ts';
import { wholeFor } from './whole.ts';

interface TakingContext {
  readonly store: Pick<CommandStore, 'readContext'> &
    Pick<ExportStore, 'readExport' | 'recordTaking'>;
  readonly bucket: FileContext['bucket'];
}

interface TakingRequest {
  readonly params: OfExport & { readonly applicationId?: string };
  readonly caller: Caller;
  readonly now: Date;
}

/** An export that the caller asked for, of the application that the request names, if it names one. */
export function ownExport(
  kept: KeptExport | null,
  { params, caller }: Omit<TakingRequest, 'now'>,
): Result<KeptExport, Refusal> {
  const { applicationId, exportId: id } = params;
  const isOfIt = applicationId === undefined || (kept && applicationOf(kept) === applicationId);
  return kept && isOfIt && isOwn(kept, caller)
    ? accept(kept)
    : refuse({ code: 'export.not_found', id });
}

/** A link to the file. That it was taken is recorded before it is told: where that fails, nothing is. */
export async function takenLink(
  { store, bucket }: TakingContext,
  request: TakingRequest,
): Promise<Result<FileLink, Refusal>> {
  const { params, caller, now } = request;
  const own = ownExport(await store.readExport(params), request);
  if (!own.ok) return own;
  const kept = own.value;
  const { file } = kept;
  const until = goodUntil(kept);
  if (!file || !until) {
    const isFailed = exportStateOf(kept, now) === 'failed';
    return refuse({ code: isFailed ? 'export.failed' : 'export.not_ready' });
  }
  if (now > until) return refuse({ code: 'export.gone', until: beijingDate(until) });
  const applicationId = applicationOf(kept);
  if (applicationId !== null) {
    // who was put out of the case since takes nothing of it any more
    const { application } = await store.readContext({ applicationId });
    const found = wholeFor({ params: { callId: kept.callId, applicationId }, caller }, application);
    if (!found.ok) return found;
    const redacted = redactedSince(found.value, kept);
    if (redacted) return refuse({ code: 'file.redacted', sha256: redacted.sha256 });
  }
  const { role, subject, organisation } = caller;
  const taking = { role, subject, organisation: organisation.name || organisation.code };
  await store.recordTaking(params, { at: beijingInstant(now), ...taking });
  const mediaType = MEDIA_TYPES[kept.request.format];
  const named = { key: file.key, name: nameOf(kept), mediaType, isShown: false };
  return accept(await givenLink(bucket, named, now));
}

/** What was redacted after the archive was asked for: its bytes may lie in it. */
function redactedSince({ redactions = [] }: Application, { startedAt }: KeptExport) {
  const isLater = (at: string | null) => at !== null && Date.parse(at) >= Date.parse(startedAt);
  return redactions.find((one) => one.outcome === 'redacted' && isLater(one.decidedAt));
}

function applicationOf({ request }: KeptExport): string | null {
  return request.kind === 'application' ? request.applicationId : null;
}

/** `sample-2026-申报一览-2026-11-27.xlsx` */
function nameOf(kept: KeptExport): string {
  const { callId, startedAt, request } = kept;
  const of = applicationOf(kept) ?? callId;
  const name = EXPORTED_NAMES[request.kind][request.language];
  return `${of}-${name}-${startedAt.slice(0, 10)}.${request.format}`;
}
