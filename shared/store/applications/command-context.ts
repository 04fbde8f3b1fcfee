import { BatchGetItemCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { InconsistentReadError, applicationFrom } from './application-items.ts';
import { type Item, toKey } from '../table/item.ts';
import { NO_RANKING, answeredFrom, callFrom, rankingFrom } from '../table/other-items.ts';
import type { CommandStore, CommandContext, ContextQuery } from '../store.ts';
import { persist } from '../table/retry.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';

const ATTEMPTS = 5;

/** Everything a command wants to know, by one consistent BatchGetItem. */
export function readContextIn(table: Table): CommandStore['readContext'] {
  return (question) => consistentRead(async () => read(table, question));
}

/** Reads again where a command was written between the items of one read. */
export async function consistentRead<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof InconsistentReadError) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function read(table: Table, question: ContextQuery): Promise<CommandContext> {
  const keys = keysOf(question);
  const found = await batchGet(table, Object.values(keys));
  const item = (at: Key | undefined) => (at ? found.get(nameOf(at)) : undefined);
  const [answered, call] = [item(keys.answered), item(keys.call)];
  const [snapshot, content] = [item(keys.snapshot), item(keys.content)];
  const [ranking, recommendations] = [item(keys.ranking), item(keys.recommendations)];
  return {
    answered: answered ? answeredFrom(answered) : null,
    call: call ? callFrom(call) : null,
    application: snapshot && content ? applicationFrom(snapshot, content) : null,
    ranking: ranking ? rankingFrom(ranking) : NO_RANKING,
    recommendations: recommendations ? rankingFrom(recommendations) : NO_RANKING,
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

/** Up to 100 items by one request, or more where the engine leaves some unprocessed. */
export async function batchGet(table: Table, keys: readonly Key[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  let wanted: Item[] = keys.map(toKey);
  for (let attempt = 1; wanted.length > 0; attempt += 1) {
    const RequestItems = { [table.tableName]: { Keys: wanted, ConsistentRead: true } };
    const answer = await persist(table.patience, () =>
      table.client.send(new BatchGetItemCommand({ RequestItems })),
    );
    for (const item of answer.Responses?.[table.tableName] ?? []) {
      found.set(nameOf(keyIn(item)), item);
    }
    wanted = answer.UnprocessedKeys?.[table.tableName]?.Keys ?? [];
    if (attempt === ATTEMPTS && wanted.length > 0) throw new Error('the store is too busy to read');
    if (wanted.length > 0) await table.patience.sleep(table.patience.random() * 20 * 2 ** attempt);
  }
  return found;
}

export function nameOf({ pk, sk }: Key): string {
  return `${pk} ${sk}`;
}

function keyIn({ pk, sk }: Item): Key {
  return unmarshall({ ...(pk && { pk }), ...(sk && { sk }) }) as Key;
}

/** The first answer to a request, by one consistent GetItem. */
export function answeredIn({ client, tableName, patience }: Table): CommandStore['answered'] {
  return async ({ scope, key: requestKey }) => {
    const Key = toKey(key.idempotency(scope, requestKey));
    const { Item } = await persist(patience, () =>
      client.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true })),
    );
    return Item ? answeredFrom(Item) : null;
  };
}
