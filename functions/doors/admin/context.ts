import type { PublishedPack } from '../../../shared/domain/rules/clause.ts';
import { packByHash } from '../../../shared/rules/packs/registry.ts';
import type { CalendarYearStore } from '../../../shared/store/calls/call-store.ts';
import type { RunStore } from '../../../shared/store/runs/run-store.ts';
import type { PersonStore } from '../../../shared/store/people/person-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';

/** What the use cases of this door share, made once per instance. */
export interface AdminContext {
  readonly store: CommandStore &
    CalendarYearStore &
    Pick<PersonStore, 'listPeople'> &
    Pick<RunStore, 'listRuns'>;
  readonly packByHash: (hash: string) => PublishedPack | undefined;
}

/** The context over a store, as it is deployed. */
export function adminContext(store: AdminContext['store']): AdminContext {
  return { store, packByHash };
}
