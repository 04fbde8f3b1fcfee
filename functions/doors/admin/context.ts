import type { CalendarYearStore, RulePackStore } from '../../../shared/store/calls/call-store.ts';
import type { RunStore } from '../../../shared/store/runs/run-store.ts';
import type { PersonStore } from '../../../shared/store/people/person-store.ts';
import { type Packs, packsOf } from '../../applications/packs/packs.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';

/** What the use cases of this door share, made once per instance. */
export interface AdminContext {
  readonly store: CommandStore &
    CalendarYearStore &
    RulePackStore &
    Pick<PersonStore, 'listPeople'> &
    Pick<RunStore, 'listRuns'>;
  readonly packs: Packs;
  /** Whether a round that no ministry issued may be published: on a machine of one's own alone. */
  readonly takesSamples: boolean;
}

/** The context over a store, as it is deployed. */
export function adminContext(store: AdminContext['store'], takesSamples: boolean): AdminContext {
  return { store, packs: packsOf(store), takesSamples };
}
