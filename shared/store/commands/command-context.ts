import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Application } from '../../domain/application/application.ts';
import type { PersonOnRecord } from '../../domain/people/known-person.ts';
import { NO_RANKING, type Ranking } from '../rankings/ranking.ts';
import { type Item, toKey } from '../table/item.ts';
import { answeredFrom } from './answered-request.ts';
import { callFrom } from '../calls/call-items.ts';
import type { CommandStore, CommandContext, ContextQuery } from './command-store.ts';
import { consistentRead } from '../applications/consistent-read.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';

/** How items of filings are read; a door that has nothing to do with any carries none of it. */
export interface FilingReaders {
  readonly application: (snapshot: Item, content: Item) => Application;
  readonly ranking: (item: Item) => Ranking;
  /** Of those doors alone that ask whom the directory knows. */
  readonly person: (item: Item) => PersonOnRecord;
}

/**
 * Everything a command wants to know, by one consistent BatchGetItem. Without `readers` nothing of a
 * filing can be asked for.
 */
export function readContextIn(
  table: Table,
  some: Partial<FilingReaders> = {},
): CommandStore['readContext'] {
  const readers = { ...NONE, ...some };
  return (question) => consistentRead(async () => read(table, question, readers));
}

function readsNone(): never {
  throw new Error('this store does not read such items');
}

const NONE: FilingReaders = { application: readsNone, ranking: readsNone, person: readsNone };

async function read(
  table: Table,
  question: ContextQuery,
  readers: FilingReaders,
): Promise<CommandContext> {
  const keys = keysOf(question);
  const subjects = [...new Set(question.subjects)].map((subject) => key.person(subject));
  const found = await batchGet(table, [...Object.values(keys), ...subjects]);
  const item = (at: Key | undefined) => (at ? found.get(nameOf(at)) : undefined);
  const [answered, call] = [item(keys.answered), item(keys.call)];
  const [snapshot, content] = [item(keys.snapshot), item(keys.content)];
  const [ranking, recommendations] = [item(keys.ranking), item(keys.recommendations)];
  return {
    answered: answered ? answeredFrom(answered) : null,
    call: call ? callFrom(call) : null,
    application: snapshot && content ? readers.application(snapshot, content) : null,
    ranking: ranking ? readers.ranking(ranking) : NO_RANKING,
    recommendations: recommendations ? readers.ranking(recommendations) : NO_RANKING,
    people: subjects
      .map(item)
      .filter((one) => one !== undefined)
      .map(readers.person),
  };
}

function keysOf({ request, callId, applicationId, association, recommenderId }: ContextQuery) {
  return {
    ...(request && { answered: key.idempotency(request.scope, request.key) }),
    ...(callId && { call: key.call(callId) }),
    ...(applicationId && {
      snapshot: key.snapshot(applicationId),
      content: key.content(applicationId),
    }),
    ...(callId && association && { ranking: key.ranking(callId, association) }),
    ...(callId && recommenderId && { recommendations: key.recommendations(callId, recommenderId) }),
  };
}

/** The first answer to a request, by one consistent GetItem. */
export function answeredIn({ send, tableName }: Table): CommandStore['answered'] {
  return async ({ scope, key: requestKey }) => {
    const Key = toKey(key.idempotency(scope, requestKey));
    const { Item } = await send(
      new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
    );
    return Item ? answeredFrom(Item) : null;
  };
}
