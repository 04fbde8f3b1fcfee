import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { ApplicationId, Sha256 } from '../domain/application/application.ts';
import { Instant } from '../domain/calendar.ts';
import { readEventsBetweenIn } from './applications/application-reads.ts';
import { type LetterTemplateStore, letterTemplatesIn } from './calls/letter-templates.ts';
import { type FilingStore, filingStoreIn } from './dynamo-filing-store.ts';
import type { ExportStore } from './exports/export-store.ts';
import { exportsIn } from './exports/exports.ts';
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
export type DocumentStore = FilingStore &
  AnswerableStore &
  LetterTemplateStore &
  Pick<RegisterStore, 'readEventsBetween'> &
  Pick<ExportStore, 'readExport' | 'recordTaking'>;

/** What is printed: the filings, their events, and what was exported of them. */
export function dynamoDocumentStore(options: TableOptions): DocumentStore {
  const table = openTable(options);
  return {
    ...filingStoreIn(table),
    ...exportsIn(table),
    ...letterTemplatesIn(table),
    readEventsBetween: readEventsBetweenIn(table),
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
