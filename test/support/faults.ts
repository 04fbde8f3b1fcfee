import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { PublicContext } from '../../functions/doors/public/context.ts';
import { SIGN_IN } from './servers/sign-in.ts';

/** lost: it never reached the store. acknowledgement lost: the store did it, and nobody heard. */
export type Fault = 'lost' | 'acknowledgement lost';

export class ConnectionLostError extends Error {
  override name = 'ConnectionLostError';
}

interface Break {
  /** The first request that meets it, counted from 1. */
  readonly at: number;
  readonly fault: Fault;
  /** How many requests meet it; by default it never mends. */
  readonly length?: number;
}

/** Breaks a client's connection, out of reach of the client's own retries. */
export function breakConnection(client: DynamoDBClient, { at, fault, length = Infinity }: Break) {
  let sent = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      sent += 1;
      if (sent < at || sent >= at + length) return next(args);
      if (fault === 'acknowledgement lost') await next(args);
      throw new ConnectionLostError(fault);
    },
    { step: 'initialize', name: 'break', override: true },
  );
}

/** What the public door reads, where nothing can be read. */
export function failingContext(fail: () => Promise<never>): PublicContext {
  return {
    readCall: fail,
    listCalls: fail,
    listCalendarYears: fail,
    listComparisons: fail,
    listHeads: fail,
    readList: fail,
    listRevocations: fail,
    readFigures: fail,
    listAnsweredQuestions: fail,
    packs: { byHash: fail, byId: fail, list: fail },
    readCheckpoint: fail,
    signIn: SIGN_IN,
    sendsMail: true,
    keys: fail,
  };
}
