import { describe, expect, it } from 'vitest';
import { openDoor } from '../../../functions/handler/door.ts';
import { publicDoor, publicUseCases } from '../../../functions/doors/public/use-cases.ts';
import { failingContext } from '../../support/faults.ts';
import { CLAIM_NAMES, eventFor, send } from '../../support/http-event.ts';

describe('a door', () => {
  it('answers that it is busy before its time is over', async () => {
    const wait = () => new Promise<never>(() => {});
    const context = failingContext(wait);
    const door = openDoor(publicDoor, publicUseCases, context, { claimNames: CLAIM_NAMES });

    const answer = await send(door, eventFor('listCalls'), 530);

    expect(answer).toMatchObject({
      status: 503,
      headers: { 'retry-after': '3' },
      body: { code: 'server.busy' },
    });
  });
});
