import { beijingDate, beijingInstant } from '../../../../shared/domain/calendar.ts';
import { EXPORT_NAMES } from '../../../../shared/domain/exports/export-kinds.ts';
import {
  type KeptExport,
  exportStateOf,
  goodUntil,
} from '../../../../shared/domain/exports/export.ts';
import { MEDIA_TYPES } from '../../../../shared/domain/exports/media-types.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { type FileContext, givenLink } from '../../../applications/files.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { PublisherContext } from '../context.ts';
import { isOwn } from './export-view.ts';

type Context = Pick<PublisherContext, 'store'> & Pick<FileContext, 'bucket'>;

/** A link to the file. That it was taken is recorded before it is told: where that fails, nothing is. */
export const takeExport: UseCase<Context, 'takeExport'> = async (
  { store, bucket },
  { params, caller, now },
) => {
  const kept = await store.readExport(params);
  if (!kept || !isOwn(kept, caller))
    return refuse({ code: 'export.not_found', id: params.exportId });
  const { file } = kept;
  const until = goodUntil(kept);
  if (!file || !until) {
    const isFailed = exportStateOf(kept, now) === 'failed';
    return refuse({ code: isFailed ? 'export.failed' : 'export.not_ready' });
  }
  if (now > until) return refuse({ code: 'export.gone', until: beijingDate(until) });
  const { role, subject, organisation } = caller;
  const taking = { role, subject, organisation: organisation.name || organisation.code };
  await store.recordTaking(params, { at: beijingInstant(now), ...taking });
  const mediaType = MEDIA_TYPES[kept.request.format];
  const named = { key: file.key, name: nameOf(kept), mediaType, isShown: false };
  return accept(answerOf('takeExport', 201, await givenLink(bucket, named, now)));
};

/** `sample-2026-申报一览-2026-11-27.xlsx` */
function nameOf({ callId, startedAt, request: { kind, format, language } }: KeptExport): string {
  return `${callId}-${EXPORT_NAMES[kind][language]}-${startedAt.slice(0, 10)}.${format}`;
}
