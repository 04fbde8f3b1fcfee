import type { ComparisonStore } from '../../../shared/store/calls/call-store.ts';
import type { LetterTemplateStore } from '../../../shared/store/calls/letter-templates.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { DelegationStore } from '../../../shared/store/delegations/delegation-store.ts';
import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import type { AnswerableStore } from '../../../shared/store/dynamo-document-store.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';
import type { ExportStore } from '../../../shared/store/exports/export-store.ts';
import type { MaterialStore } from '../../../shared/store/materials/material-store.ts';
import type { Rules } from '../../applications/rules.ts';
import type { Printer } from '../../printing/paper/printer.ts';

/** What the use cases of this door share. */
export interface DocumentContext {
  readonly store: CommandStore &
    AnswerableStore &
    LetterTemplateStore &
    Pick<RegisterStore, 'readEventsBetween'> &
    Pick<DelegationStore, 'delegationsTo'> &
    Pick<ExportStore, 'readExport' | 'recordTaking'> &
    Pick<MaterialStore, 'listMaterials' | 'listMaterialReadings'> &
    Pick<ApplicationStore, 'readHistory' | 'readApplication'> &
    ComparisonStore;
  readonly rules: Pick<Rules, 'packByHash'>;
  /** The printer, made when it is first asked for. */
  readonly printer: () => Promise<Printer>;
}
