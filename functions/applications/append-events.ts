import type { Application } from '../../shared/domain/application/application.ts';
import type { Decided } from '../../shared/domain/application/decide.ts';
import { type StoredEvent, evolve } from '../../shared/domain/application/fold.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import type { Issuer } from '../../shared/domain/commands/definition.ts';
import { nextEvent } from '../../shared/evidence/chain.ts';
import type { Change } from '../../shared/store/commands/change.ts';

interface EventMetadata {
  readonly applicationId: string;
  readonly issuedBy: Issuer;
  readonly now: Date;
}

/** What was decided, as events fastened to the history, and the application that they make. */
export function appendEvents(
  seen: Application | null,
  decided: readonly Decided[],
  { applicationId, issuedBy, now }: EventMetadata,
): NonNullable<Change['application']> {
  const { subject, role, organisation, onBehalfOf } = issuedBy;
  const by = {
    subject,
    role,
    organisation: organisation.code,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
  };
  const metadata = { applicationId, at: beijingInstant(now), by };

  const events: StoredEvent[] = [];
  let next = seen;
  for (const one of decided) {
    const head = next && { sequence: next.version, hash: next.head };
    const event = nextEvent(head, metadata, one);
    events.push(event);
    next = evolve(next, event);
  }
  if (!next) throw new Error('nothing was decided about nothing');
  return { seen, next, events };
}
