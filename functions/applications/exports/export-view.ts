import { beijingInstant } from '../../../shared/domain/calendar.ts';
import {
  type Export,
  type KeptExport,
  exportStateOf,
  goodUntil,
} from '../../../shared/domain/exports/export.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';

/** An export as whoever asked for it sees it at a moment. */
export function exportView(kept: KeptExport, now: Date): Export {
  const { request, by: _by, file, ...rest } = kept;
  const until = goodUntil(kept);
  return {
    queue: null,
    from: null,
    to: null,
    applicationId: null,
    ...request,
    ...rest,
    state: exportStateOf(kept, now),
    file: file && fileOf(file),
    expiresAt: until && beijingInstant(until),
  };
}

function fileOf({ key: _key, ...file }: NonNullable<KeptExport['file']>) {
  return file;
}

/** Whether it was this person who asked, in this role. */
export function isOwn({ by }: KeptExport, { subject, role }: Caller): boolean {
  return by.subject === subject && by.role === role;
}
