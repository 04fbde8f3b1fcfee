import type { Application } from '../../../shared/domain/application/application.ts';
import { partyRefusal } from '../../../shared/domain/application/guard.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { KeptExport } from '../../../shared/domain/exports/export.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import { runIdempotently } from '../../handler/idempotent.ts';
import { randomId } from '../../handler/random-id.ts';
import { type Answer, type Idempotency, answerOf } from '../../handler/use-case.ts';
import { type ApplicationRequest, findToRead } from '../access.ts';
import { exportView } from './export-view.ts';

interface WholeInput extends ApplicationRequest {
  readonly body: { readonly language: 'zh' | 'en' };
  readonly idempotency: Idempotency;
  readonly now: Date;
}

/**
 * The application, for whoever may carry all of it away: its association, the examiner whose desk it
 * lies on, and a decider, none of a party to the case.
 */
export function wholeFor(
  request: ApplicationRequest,
  application: Application | null,
): Result<Application, Refusal> {
  const found = findToRead(request, { application });
  const { role, organisation, subject } = request.caller;
  if (!found.ok || role === 'association') return found;
  const ofParty = partyRefusal(found.value, 'examination', organisation);
  if (ofParty) return refuse(ofParty);
  const isHeldByAnother = role === 'examiner' && found.value.examination?.examiner !== subject;
  return isHeldByAnother ? refuse({ code: 'application.held_by_another' }) : found;
}

/** Asks for all of an application as a ZIP archive, which is made meanwhile. */
export function startWhole(
  store: CommandStore,
  operation: 'startWholeExport' | 'startOwnExport',
  input: WholeInput,
): Promise<Result<Answer, Refusal>> {
  const { params, body, caller, now } = input;
  return runIdempotently(store, input, params, async ({ application }) => {
    const found = wholeFor(input, application);
    if (!found.ok) return found;
    const { id: applicationId, callId } = found.value;
    const { language } = body;
    const request = { kind: 'application', format: 'zip', language, applicationId } as const;
    const asked: KeptExport = {
      id: newExportId(now),
      callId,
      startedAt: beijingInstant(now),
      request,
      by: personOf(caller),
      done: 0,
      total: null,
      file: null,
    };
    return accept({
      change: { export: asked },
      answer: answerOf(operation, 201, exportView(asked, now)),
    });
  });
}

/** Begins with the moment, so that the order of the ids is that of asking. */
export function newExportId(now: Date): string {
  return randomId(`exp_${now.toISOString().replaceAll(/\D/g, '')}`);
}

/** Who asks, as it is kept: what they may read is in it, and nothing else. */
export function personOf({ subject, role, organisation }: Caller): KeptExport['by'] {
  return { subject, role, organisation };
}
