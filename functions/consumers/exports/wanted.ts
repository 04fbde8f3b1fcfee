import type { Application } from '../../../shared/domain/application/application.ts';
import { heldBackAs, partyRefusal } from '../../../shared/domain/application/guard.ts';
import type { ExportRequest, KeptExport } from '../../../shared/domain/exports/export.ts';
import { queueOf } from '../../../shared/store/queues/queue-place.ts';
import { findToRead } from '../../applications/access.ts';

/** An export of a table. */
export type AskedTable = Omit<KeptExport, 'request'> & { readonly request: ExportRequest };

/** Whether a filing belongs in an export: asked for, and to be read by who asked. */
export function isWanted(application: Application, { callId, request, by }: AskedTable): boolean {
  const { submission } = application;
  if (!submission || !isWithin(submission.at, request)) return false;
  // whoever is of a party to the case reads nothing of what was made of it, on no page and in no table
  if (heldBackAs(application, by) || partyRefusal(application, 'objections', by.organisation))
    return false;
  const asking = { params: { callId, applicationId: application.id }, caller: by };
  return findToRead(asking, { application }).ok && waitsIn(application, request.queue, by.subject);
}

/** Whether a moment lies in the days that were asked for, both included; as it is stored, in Beijing. */
export function isWithin(at: string, { from, to }: Pick<ExportRequest, 'from' | 'to'>): boolean {
  const day = at.slice(0, 10);
  return (from === null || day >= from) && (to === null || day <= to);
}

function waitsIn(application: Application, wanted: ExportRequest['queue'], subject: string) {
  if (wanted === null) return true;
  const queue = queueOf(application);
  if (queue?.kind === 'examiner') return wanted === 'mine' && queue.subject === subject;
  return queue?.kind === wanted;
}
