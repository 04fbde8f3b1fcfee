import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FunctionPool } from './pool.ts';
import type { Outcome } from './protocol.ts';

/** A function that is handed events, and what takes those that it failed at. */
export interface Receiver {
  readonly pool: FunctionPool;
  /** File that stands for the queue, or null. */
  readonly deadLetters: string | null;
}

// an event that is handed over is tried three times in all
const TRIES = 3;

/** Hands an event over as Lambda does where nobody waits for the answer. Never throws. */
export async function tryToTheEnd({ pool, deadLetters }: Receiver, event: string) {
  let outcome: Outcome = { kind: 'throttled' };
  for (let tried = 0; tried < TRIES && outcome.kind !== 'answered'; tried++)
    outcome = await pool.invoke(event, { inTurn: true });
  if (outcome.kind !== 'answered' && deadLetters !== null) {
    mkdirSync(dirname(deadLetters), { recursive: true });
    const functionArn = pool.settings.arn;
    const letter = { functionArn, requestPayload: JSON.parse(event) as unknown, outcome };
    appendFileSync(deadLetters, `${JSON.stringify(letter)}\n`);
  }
  return outcome;
}
