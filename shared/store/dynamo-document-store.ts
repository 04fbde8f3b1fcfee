import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { ApplicationId, Sha256 } from '../domain/application/application.ts';
import { Instant } from '../domain/calendar.ts';
import {
  readApplicationIn,
  readEventsBetweenIn,
  readHistoryIn,
} from './applications/application-reads.ts';
import type { ApplicationStore } from './applications/application-store.ts';
import type { ComparisonStore, RulePackReader } from './calls/call-store.ts';
import { listComparisonsIn } from './calls/comparisons.ts';
import { type LetterTemplateStore, letterTemplatesIn } from './calls/letter-templates.ts';
import { readRulePackIn } from './calls/rule-packs.ts';
import { answeredIn } from './commands/command-context.ts';
import type { CommandStore } from './commands/command-store.ts';
import { type OwnWrites, commitTo } from './commands/commit.ts';
import { readFilingContextIn } from './commands/filing-context.ts';
import { endArrivalIn, noteArrivalIn } from './commands/first-arrival.ts';
import type { DelegationStore } from './delegations/delegation-store.ts';
import { delegationsToIn } from './delegations/delegations.ts';
import type { ExportStore } from './exports/export-store.ts';
import { exportWrite } from './exports/export-write.ts';
import { exportsIn } from './exports/exports.ts';
import type { MaterialStore } from './materials/material-store.ts';
import { listMaterialReadingsIn, listMaterialsIn } from './materials/materials.ts';
import { personOnRecord } from './people/people.ts';
import type { RegisterStore } from './register/register-store.ts';
import { fromItem, toKey } from './table/item.ts';
import { type Table, type TableOptions, openTable } from './table/table.ts';
import { key } from './table/table-shape.ts';

const Answerable = z.object({ applicationId: ApplicationId, at: Instant, codeDigest: Sha256 });

/** Of an objection what leads to its answer, and nothing of who objects. */
export type Answerable = z.infer<typeof Answerable>;

export interface AnswerableStore {
  /** One consistent GetItem of these attributes alone. */
  readAnswerable(callId: string, caseNumber: string): Promise<Answerable | null>;
}

const ATTRIBUTES = ['v', ...Object.keys(Answerable.shape)];

/** All that the door asks for that prints. */
export type DocumentStore = CommandStore &
  AnswerableStore &
  ComparisonStore &
  LetterTemplateStore &
  RulePackReader &
  Pick<ApplicationStore, 'readApplication' | 'readHistory'> &
  Pick<DelegationStore, 'delegationsTo'> &
  Pick<MaterialStore, 'listMaterials' | 'listMaterialReadings'> &
  Pick<RegisterStore, 'readEventsBetween'> &
  Pick<ExportStore, 'readExport' | 'recordTaking'>;

/** All that it writes by a transaction: it gives no application a command, and carries none of that. */
const exportWrites: OwnWrites = {
  parts: ['export'],
  of: (tableName, change) => (change.export ? [exportWrite(tableName, change.export)] : []),
};

/** What is printed: the filings, their events, and what was exported of them. */
export function dynamoDocumentStore(options: TableOptions): DocumentStore {
  const table = openTable(options);
  return {
    // whether those are still known who let others look in their place
    readContext: readFilingContextIn(table, { person: personOnRecord }),
    answered: answeredIn(table),
    commit: commitTo(table, exportWrites),
    noteArrival: noteArrivalIn(table),
    endArrival: endArrivalIn(table),
    delegationsTo: delegationsToIn(table),
    readApplication: readApplicationIn(table),
    readHistory: readHistoryIn(table),
    readEventsBetween: readEventsBetweenIn(table),
    readRulePack: readRulePackIn(table),
    listComparisons: listComparisonsIn(table),
    ...exportsIn(table),
    ...letterTemplatesIn(table),
    listMaterials: listMaterialsIn(table),
    listMaterialReadings: listMaterialReadingsIn(table),
    readAnswerable: readAnswerableIn(table),
  };
}

function readAnswerableIn({ send, tableName }: Table): AnswerableStore['readAnswerable'] {
  return async (callId, caseNumber) => {
    const { Item } = await send(
      new GetItemCommand({
        TableName: tableName,
        Key: toKey(key.objection(callId, caseNumber)),
        ConsistentRead: true,
        ProjectionExpression: ATTRIBUTES.map((name) => `#${name}`).join(', '),
        ExpressionAttributeNames: Object.fromEntries(ATTRIBUTES.map((name) => [`#${name}`, name])),
      }),
    );
    return Item ? fromItem(Answerable, Item) : null;
  };
}
