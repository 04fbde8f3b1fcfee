import { ApplicationEvent, type Application } from '../../shared/domain/application/application.ts';
import { changesBetween, type FieldChange } from '../../shared/domain/application/changes.ts';
import { evolve } from '../../shared/domain/application/fold.ts';

/**
 * What each edit of a history changed in the content, by the number of its event. Edits of which
 * only the seal is shown tell nothing, and personal data stands beside the history.
 */
export function differencesIn(events: readonly unknown[]): ReadonlyMap<number, FieldChange[]> {
  const differences = new Map<number, FieldChange[]>();
  let state: Application | null = null;
  // only what is written makes the content: the rest needs not be told to be passed over
  for (const event of events.flatMap((one) => ApplicationEvent.safeParse(one).data ?? [])) {
    const { type } = event.body;
    const isBegun = state !== null;
    if (type !== 'application_started' && !(type === 'application_edited' && isBegun)) continue;
    const next = evolve(state, { event, people: null, salt: null });
    if (state) differences.set(event.sequence, changesBetween(state.content, next.content));
    state = next;
  }
  return differences;
}
