import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import type { CallStore, ComparisonStore } from '../../../shared/store/calls/call-store.ts';
import type { LetterTemplateReader } from '../../../shared/store/calls/letter-templates.ts';
import type { MaterialObjects } from '../../../shared/store/materials/material-objects.ts';
import type { MaterialStore } from '../../../shared/store/materials/material-store.ts';
import type { ExportObjects } from '../../../shared/store/exports/export-objects.ts';
import type { ExportMakingStore } from '../../../shared/store/exports/export-store.ts';
import type {
  PublishedListStore,
  PublishingStore,
} from '../../../shared/store/publishing/published-store.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';
import type { Printer } from '../../printing/paper/printer.ts';
import type { Rules } from '../../applications/rules.ts';

/** What the making of exports needs. */
export interface ExportContext {
  readonly store: ExportMakingStore &
    PublishedListStore &
    Pick<CallStore, 'readCall'> &
    ComparisonStore &
    LetterTemplateReader &
    Pick<RegisterStore, 'listRegister'> &
    Pick<ApplicationStore, 'readHistory'> &
    Pick<PublishingStore, 'readApplications'> &
    Pick<MaterialStore, 'listMaterials' | 'recordMaterialReading'>;
  readonly objects: Pick<ExportObjects, 'put'> & Pick<MaterialObjects, 'read'>;
  readonly rules: Pick<Rules, 'packByHash'>;
  /** The printer, made when it is first asked for. */
  readonly printer: () => Promise<Printer>;
  readonly clock: () => Date;
}
