import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface Requests {
  /** The names of the requests, in order. */
  readonly sent: string[];
  /** Write units, as the engine counted them. */
  readonly written: () => number;
  readonly forget: () => void;
}

/** Counts what a client asks of the store, and what that costs. */
export function watch(client: DynamoDBClient): Requests {
  const sent: string[] = [];
  let written = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      sent.push(String(context.commandName).replace(/Command$/, ''));
      Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
      const answer = await next(args);
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: Consumed | Consumed[] };
      for (const one of [ConsumedCapacity ?? []].flat()) written += one.WriteCapacityUnits ?? 0;
      return answer;
    },
    { step: 'initialize', name: 'watch' },
  );
  return {
    sent,
    written: () => written,
    forget: () => {
      sent.length = 0;
      written = 0;
    },
  };
}

interface Consumed {
  readonly WriteCapacityUnits?: number;
}
