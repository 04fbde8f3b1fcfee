import { publicDoor, publicUseCases } from '../../../functions/doors/public/use-cases.ts';
import { openDoor } from '../../../functions/handler/door.ts';
import { failingContext } from '../../support/faults.ts';
import { type Answered, CLAIM_NAMES, eventFor, send } from '../../support/http-event.ts';

/** The answer to one request too many of one network at one instance of a function. */
/** One caller's haste, to its end: a door of its own, for no other to be held up. */
export async function tooOften(headers: Readonly<Record<string, string>>): Promise<Answered> {
  const context = failingContext(async () => {
    throw new Error('what is read is not the point');
  });
  const door = openDoor(publicDoor, publicUseCases, context, { claimNames: CLAIM_NAMES });
  const event = eventFor('assessForCall', {
    params: { callId: 'sample-2026' },
    headers,
    sourceIp: '203.0.113.9',
  });
  for (let tries = 1; tries <= 100; tries += 1) await send(door, event);
  return send(door, event);
}
