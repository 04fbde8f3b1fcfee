import { TransactWriteItemsCommand, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Application } from '../../domain/application/application.ts';
import type { Instant } from '../../domain/calendar.ts';
import { ERASED } from '../../domain/texts/stated.ts';
import { sha256 } from '../../evidence/canonical.ts';
import { applicationFrom, contentItem, contentText } from '../applications/application-items.ts';
import { type Item, fromItem, placeOf, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { setAttributes } from '../table/set-attributes.ts';
import { lineFrom } from '../register/register.ts';
import { MARK, update } from './marked.ts';
import type { RetentionStore } from './retention-store.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';

export function listUnerasedIn(table: Table): RetentionStore['listUnerased'] {
  return async (callId) => {
    const items = await unmarkedIn(table, key.register(callId, '').pk);
    return items.map(lineFrom);
  };
}

const Lodged = z.object({ callId: z.string(), caseNumber: z.string(), applicationId: z.string() });

export function listUnerasedObjectionsIn(table: Table): RetentionStore['listUnerasedObjections'] {
  return async (callId) => {
    const items = await unmarkedIn(table, key.objection(callId, '').pk);
    return items.map((item) => fromItem(Lodged, item));
  };
}

function unmarkedIn(table: Table, partition: string): Promise<Item[]> {
  return queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: 'attribute_not_exists(#mark)',
    ExpressionAttributeNames: { '#mark': MARK },
    ExpressionAttributeValues: marshall({ ':pk': partition }),
    ConsistentRead: true,
  });
}

/** The register's mark comes last: until it is there, everything is looked at again. */
export function eraseApplicationIn(table: Table): RetentionStore['eraseApplication'] {
  return async ({ callId, applicationId, version }, at) => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.snapshot(applicationId).pk }),
      ConsistentRead: true,
    });
    const application = applicationIn(items);
    if (application?.version !== version) return false;
    await Promise.all(items.filter(isPersonal).map((item) => eraseBeside(table, item, at)));
    if (!(await eraseContent(table, application, at))) return false;
    const marking = { set: { [MARK]: at }, remove: [] };
    return update(table, key.register(callId, applicationId), { ...marking, version });
  };
}

function applicationIn(items: readonly Item[]): Application | null {
  const at = (sk: string) => items.find((item) => item['sk']?.S === sk);
  const [snapshot, content] = [at(key.snapshot('').sk), at(key.content('').sk)];
  return snapshot && content ? applicationFrom(snapshot, content) : null;
}

/** Events with people beside them, and readings that name a reader. */
function isPersonal(item: Item): boolean {
  if (item[MARK]) return false;
  return isReading(item) || item['people'] !== undefined || item['salt'] !== undefined;
}

/** Readings, and what was asked for. */
function isReading(item: Item): boolean {
  const kinds = [KEY_PREFIX.reading, KEY_PREFIX.accessRequest];
  return kinds.some((prefix) => item['sk']?.S?.startsWith(prefix) ?? false);
}

/** What of them tells who. */
const TELLING = ['subject', 'by', 'grantedBy', 'reason'];

async function eraseBeside(table: Table, item: Item, at: Instant): Promise<void> {
  const telling = TELLING.filter((name) => item[name] !== undefined);
  const erased = Object.fromEntries(telling.map((name) => [name, ERASED]));
  const set = { [MARK]: at, ...(isReading(item) && erased) };
  await update(table, placeOf(item), { set, remove: isReading(item) ? [] : ['people', 'salt'] });
}

/** Content and snapshot together, since the one names the hash of the other; no event, no version. */
async function eraseContent(table: Table, application: Application, at: Instant): Promise<boolean> {
  const erased = withoutPeople(application);
  const [before, text] = [contentText(application), contentText(erased)];
  if (before === text) return true;
  const { send, tableName: TableName } = table;
  const values = { ':hash': sha256(text), ':at': at, ':seen': application.version };
  const transaction = new TransactWriteItemsCommand({
    TransactItems: [
      { Update: setAttributes(TableName, contentItem(erased, text), 'attribute_exists(pk)') },
      {
        Update: {
          TableName,
          Key: toKey(key.snapshot(application.id)),
          UpdateExpression: 'SET contentHash = :hash, #mark = :at',
          ConditionExpression: '#version = :seen',
          ExpressionAttributeNames: { '#version': 'version', '#mark': MARK },
          ExpressionAttributeValues: marshall(values),
        },
      },
    ],
  });
  try {
    await send(transaction);
    return true;
  } catch (error) {
    if (isChanged(error)) return false;
    throw error;
  }
}

function withoutPeople(application: Application): Application {
  const { people } = application.content;
  if (!people) return application;
  const erased = Object.fromEntries(Object.keys(people).map((name) => [name, ERASED]));
  return { ...application, content: { ...application.content, people: erased } };
}

function isChanged(error: unknown): boolean {
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed')
  );
}

/** Whoever has the access code still reads what became of it. */
export function eraseObjectionIn(table: Table): RetentionStore['eraseObjection'] {
  return async ({ callId, caseNumber }, at) => {
    const names = ['name', 'organisation', 'phone', 'email', 'statement', 'evidence'];
    const stated = Object.fromEntries(names.map((name) => [name, ERASED]));
    const set = { [MARK]: at, stated, salt: ERASED };
    await update(table, key.objection(callId, caseNumber), { set, remove: [] });
  };
}
