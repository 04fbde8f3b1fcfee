import type { Application } from '../../shared/domain/application/application.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import type { By, Caller } from '../../shared/domain/people/caller.ts';
import type { Decided } from '../../shared/domain/application/decide.ts';
import { type StoredEvent, evolve } from '../../shared/domain/application/fold.ts';
import { nextEvent } from '../../shared/evidence/chain.ts';
import type { Change } from '../../shared/store/commands/change.ts';

/** Who did it; an objection is anybody’s. */
export type ActingCaller = Omit<Caller, 'role'> & { readonly role: By };

interface EventMetadata {
  readonly applicationId: string;
  readonly caller: ActingCaller;
  readonly now: Date;
}

/** What was decided, as events fastened to the history, and the application that they make. */
export function appendEvents(
  seen: Application | null,
  decided: readonly Decided[],
  { applicationId, caller, now }: EventMetadata,
): NonNullable<Change['application']> {
  const { subject, role, organisation, onBehalfOf } = caller;
  const by = {
    subject,
    role,
    organisation: organisation.code,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
  };
  const occasion = { applicationId, at: beijingInstant(now), by };

  const events: StoredEvent[] = [];
  let next = seen;
  for (const one of decided) {
    const head = next && { sequence: next.version, hash: next.head };
    const event = nextEvent(head, occasion, one);
    events.push(event);
    next = evolve(next, event);
  }
  if (!next) throw new Error('nothing was decided about nothing');
  return { seen, next, events };
}
