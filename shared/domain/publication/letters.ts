import * as z from 'zod';
import type { ApplicationEvent } from '../application/application.ts';
import { Instant } from '../calendar.ts';

/**
 * What an association is told by a letter: what to correct, that it was not accepted, what became of
 * its selection, what became of what it disputed, and of what others objected.
 */
export const LETTER_KINDS = [
  'correction',
  'not_accepted',
  'result',
  'reconsideration',
  'objection',
] as const;

/** A letter follows from one event of the history and never changes, as that does not. */
export const Letter = z.strictObject({
  number: z.int().positive().describe('the sequence of the event that it tells of'),
  kind: z.enum(LETTER_KINDS),
  /** When the association was told. */
  at: Instant,
});
export type Letter = z.infer<typeof Letter>;

/** A letter, and the event by which the association was told: often the same that it tells of. */
interface HistoryLetter extends Letter {
  readonly toldBy: number;
}

type Step = Pick<ApplicationEvent, 'sequence' | 'at' | 'body'>;

/** The letters of a history, oldest first. */
export function lettersOf(events: readonly Step[]): HistoryLetter[] {
  return events.flatMap((event, index) => {
    const kind = kindOf(event);
    const step = kind === 'result' ? telling(events.slice(index + 1)) : event;
    if (!kind || !step) return [];
    return [{ number: event.sequence, kind, at: step.at, toldBy: step.sequence }];
  });
}

/** The letter that would follow from an event that nobody was told of yet, as if they were by itself. */
export function letterToCome(event: Step): HistoryLetter | null {
  const { sequence: number, at } = event;
  const kind = kindOf(event);
  return kind && { number, kind, at, toldBy: number };
}

function kindOf({ body }: Step): Letter['kind'] | null {
  switch (body.type) {
    case 'correction_requested':
      return 'correction';
    case 'examination_decided':
      return body.decision.outcome === 'not_accepted' ? 'not_accepted' : null;
    case 'selection_decided':
      return 'result';
    case 'reconsideration_decided':
      return 'reconsideration';
    case 'objection_answered':
    case 'objections_dismissed':
      return 'objection';
    default:
      return null;
  }
}

/** A decision on the selection is told with the next notice; until then there is no letter. */
function telling(later: readonly Step[]): Step | undefined {
  return later.find(({ body }) => body.type === 'outcome_told' || body.type === 'notice_published');
}
