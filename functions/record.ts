import type { Application } from '../shared/domain/application.ts';
import { beijingInstant } from '../shared/domain/calendar.ts';
import type { By, Caller } from '../shared/domain/caller.ts';
import type { Decided } from '../shared/domain/decide.ts';
import { type StoredEvent, evolve } from '../shared/domain/fold.ts';
import { nextEvent } from '../shared/evidence/chain.ts';
import type { Change } from '../shared/store/store.ts';

/** Who did it; an objection is anybody’s. */
export type Who = Omit<Caller, 'role'> & { readonly role: By };

interface Occasion {
  readonly applicationId: string;
  readonly caller: Who;
  readonly now: Date;
}

/** What was decided, as events fastened to the history, and the application that they make. */
export function recorded(
  seen: Application | null,
  decided: readonly Decided[],
  { applicationId, caller, now }: Occasion,
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
