import { randomUUID } from 'node:crypto';
import { addDays, beijingDate } from '../../../shared/domain/calendar.ts';
import type { Doors } from '../doors.ts';
import { enterInDirectory } from './directory.ts';
import { type Answered, claimsOf, type Sent } from '../http-event.ts';

/** Today in Beijing, or some days from it. */
export function day(days = 0): string {
  return addDays(beijingDate(new Date()), days);
}

/** Who delegates to whom in the sample round, from yesterday to tomorrow unless one says otherwise. */
export function delegationsAt(doors: () => Doors) {
  const ask = (
    [role, from, to]: readonly ['examiner' | 'decider', string, string],
    body: object = {},
    sent: Sent = {},
  ): Promise<Answered> =>
    doors().ask('delegate', {
      claims: claimsOf(role, from),
      body: {
        to,
        callId: 'sample-2026',
        startsOn: day(-1),
        endsOn: day(1),
        operations: [],
        reason: '样例：休假',
        ...body,
      },
      ...sent,
      headers: { 'idempotency-key': randomUUID(), ...sent.headers },
    });

  /** The same, to somebody whom the directory knows as a colleague. */
  const delegate: typeof ask = async (given, body, sent) => {
    await enterInDirectory(doors().table.store, 'examiner', [given[2]]);
    return ask(given, body, sent);
  };

  /** A delegation that holds; fails with what was said where it was refused. */
  const delegated = async (...given: Parameters<typeof delegate>): Promise<string> => {
    const { status, text, body } = await delegate(...given);
    if (status !== 201) throw new Error(text);
    return String(body['id']);
  };

  const withdraw = (id: string, claims = claimsOf('examiner')): Promise<Answered> =>
    doors().ask('withdrawDelegation', {
      params: { delegationId: id },
      claims,
      headers: { 'idempotency-key': randomUUID() },
    });

  return { ask, delegate, delegated, withdraw };
}
