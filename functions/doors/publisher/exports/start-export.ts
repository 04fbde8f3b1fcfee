import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { EXPORTERS, QUEUES_OF } from '../../../../shared/domain/exports/export-kinds.ts';
import type { KeptExport } from '../../../../shared/domain/exports/export.ts';
import type { FieldError } from '../../../../shared/domain/refusal.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { newExportId, personOf } from '../../../applications/exports/whole.ts';
import { runIdempotently } from '../../../handler/idempotent.ts';
import { type Input, type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { PublisherContext } from '../context.ts';
import { exportView } from '../../../applications/exports/export-view.ts';

/** Asks for a table of a call as a file, which is made meanwhile. */
export const startExport: UseCase<PublisherContext, 'startExport'> = ({ store }, input) =>
  runIdempotently(store, input, input.params, async ({ call }) => {
    const { params, body, caller, now } = input;
    if (!EXPORTERS[body.kind].includes(caller.role)) {
      return refuse({ code: 'export.not_for_role' });
    }
    const errors = contradictionsIn(input);
    if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
    if (!call) return refuse({ code: 'call.not_found', id: params.callId });
    const asked: KeptExport = {
      id: newExportId(now),
      callId: call.id,
      startedAt: beijingInstant(now),
      request: body,
      by: personOf(caller),
      done: 0,
      total: null,
      file: null,
    };
    const answer = answerOf('startExport', 201, exportView(asked, now));
    return accept({ change: { export: asked }, answer });
  });

function contradictionsIn({ body, caller }: Input<'startExport'>): FieldError[] {
  const { kind, queue, from, to } = body;
  const mayWait = kind === 'lists' ? [] : QUEUES_OF[caller.role];
  return [
    ...(queue !== null && !mayWait?.includes(queue) ? [error('/queue', OTHER_QUEUE)] : []),
    ...(from !== null && to !== null && to < from ? [error('/to', BACKWARDS)] : []),
  ];
}

function error(pointer: string, message: FieldError['message']): FieldError {
  return { pointer, code: 'field.contradiction', message };
}

const OTHER_QUEUE = {
  zh: '这张表没有您的这个待办列表',
  en: 'This table has no such queue of yours',
};
const BACKWARDS = {
  zh: '最后一天早于第一天',
  en: 'The last day is before the first',
};
