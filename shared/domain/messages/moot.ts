import type { Application } from '../application/application.ts';
import { deadlineOf } from '../calls/deadline-of.ts';
import type { Call } from '../calls/call.ts';
import { waitsForSecond } from '../materials/redaction.ts';
import { isBarred, seatOf } from '../review/panel.ts';
import type { Message } from './message.ts';

/** Whether an association still works on what it has not filed, or what came back to it. */
export function isUnfiled({ state }: Pick<Application, 'state'>): boolean {
  return state === 'draft' || state === 'returned';
}

/**
 * Whether what a message asks for was done since it was entered, or has another day by now: such a
 * message is not sent. What tells of an event is never moot, but an invitation to a seat that is free, and a redaction that was decided.
 */
export function isMoot(message: Message, application: Application, call: Call): boolean {
  switch (message.kind) {
    case 'deadline':
    case 'extended':
      return !isUnfiled(application) || !isSameTime(deadlineOf(application, call), message);
    case 'examination_due':
    case 'examination_overdue':
      return (
        application.state !== 'formal_examination' ||
        `person:${application.examination?.examiner}` !== message.to
      );
    case 'invited':
    case 'review_waits':
      return !waitsForExpert(application, message.to.slice('person:'.length));
    case 'redaction_waits':
      return !waitsForSecond(application, [message.to.slice('person:'.length)]);
    default:
      return false;
  }
}

function isSameTime(deadline: ReturnType<typeof deadlineOf>, { until }: Message): boolean {
  return deadline !== null && until !== null && deadline.closesAt.getTime() === Date.parse(until);
}

/** Whether an expert sits on the panel and has given no scores. */
export function waitsForExpert(
  { state, review }: Pick<Application, 'state' | 'review'>,
  subject: string,
): boolean {
  const seat = seatOf(review, subject);
  return state === 'expert_review' && seat !== undefined && !isBarred(seat) && seat.sheet === null;
}
