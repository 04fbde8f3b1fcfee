/**
 * Proof of work (hashcash, with the PBKDF2 of ALTCHA): whoever sends something anonymously has let
 * a machine of their own work for it. A native program is hardly faster at it than a browser.
 */
export interface Task {
  /** What the work is done on: nothing else can be sent with it. */
  readonly challenge: string;
  /** Leading zero bits of each part's hash; one more doubles the work. */
  readonly bits: number;
}

/** So many small parts and not one large one: the time varies by a quarter, and progress can be shown. */
export const PARTS = 16;

const ROUNDS = 1000;

/** Does the work: a number for each part. `done` is told of each part that is. */
export async function work({ challenge, bits }: Task, done?: (part: number) => void) {
  const numbers: number[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    let number = 0;
    while (!(await isSolved(challenge, bits, { part, number }))) number += 1;
    numbers.push(number);
    done?.(part + 1);
  }
  return numbers;
}

/** Whether the work was done; the first part that was not ends the check. */
export async function isWorked(
  { challenge, bits }: Task,
  numbers: readonly number[],
): Promise<boolean> {
  if (numbers.length !== PARTS) return false;
  for (const [part, number] of numbers.entries()) {
    if (!(await isSolved(challenge, bits, { part, number }))) return false;
  }
  return true;
}

interface Try {
  readonly part: number;
  readonly number: number;
}

async function isSolved(challenge: string, bits: number, { part, number }: Try): Promise<boolean> {
  const { subtle } = globalThis.crypto;
  const utf8 = new TextEncoder();
  const tried = utf8.encode(String(number));
  const base = await subtle.importKey('raw', tried, 'PBKDF2', false, ['deriveBits']);
  const salt = utf8.encode(`${challenge}.${part}`);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  const hash = new DataView(await subtle.deriveBits(how, base, 32));
  return Math.clz32(hash.getUint32(0)) >= bits;
}
