import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import type { PersonalDataReadingStore } from '../../../shared/store/applications/personal-data-reading-store.ts';
import type { CallStore } from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { DelegationStore } from '../../../shared/store/delegations/delegation-store.ts';
import type { MaterialStore } from '../../../shared/store/materials/material-store.ts';
import type { PersonStore } from '../../../shared/store/people/person-store.ts';
import type { ObjectionStore } from '../../../shared/store/publishing/published-store.ts';
import type {
  AssociationFigureStore,
  FigureStore,
} from '../../../shared/store/register/figure-store.ts';
import type { ReEvaluationStore } from '../../../shared/store/reports/re-evaluation-store.ts';

/** What the use cases of this door share, made once per instance. */
export interface DeskContext {
  readonly store: CommandStore &
    CallStore &
    Pick<ApplicationStore, 'readEvents' | 'readHistory'> &
    Pick<MaterialStore, 'listMaterials' | 'listMaterialReadings'> &
    FigureStore &
    AssociationFigureStore &
    Omit<ReEvaluationStore, 'readAffected'> &
    Pick<DelegationStore, 'listDelegations'> &
    Pick<PersonStore, 'listPeople'> &
    Omit<PersonalDataReadingStore, 'listReadings'> &
    Pick<ObjectionStore, 'readObjection'>;
}
