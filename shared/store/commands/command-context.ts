import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { applicationFrom } from '../applications/application-items.ts';
import { toKey } from '../table/item.ts';
import { NO_RANKING, rankingFrom } from '../rankings/ranking-items.ts';
import { answeredFrom } from './answered-request.ts';
import { callFrom } from '../calls/call-items.ts';
import type { CommandStore, CommandContext, ContextQuery } from './command-store.ts';
import { personOnRecord } from '../people/people.ts';
import { consistentRead } from '../applications/consistent-read.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';

/** Everything a command wants to know, by one consistent BatchGetItem. */
export function readContextIn(table: Table): CommandStore['readContext'] {
  return (question) => consistentRead(async () => read(table, question));
}

async function read(table: Table, question: ContextQuery): Promise<CommandContext> {
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
    application: snapshot && content ? applicationFrom(snapshot, content) : null,
    ranking: ranking ? rankingFrom(ranking) : NO_RANKING,
    recommendations: recommendations ? rankingFrom(recommendations) : NO_RANKING,
    people: subjects
      .map(item)
      .filter((one) => one !== undefined)
      .map(personOnRecord),
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
