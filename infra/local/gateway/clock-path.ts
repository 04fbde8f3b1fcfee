import * as z from 'zod';
import type { Clock } from '../clock.ts';
import { type GatewayAnswer, message } from './answer.ts';
import type { Received } from './request.ts';

/** No template has it, and no gateway of a cloud answers it. */
const PATH = '/local/clock';

const ClockRequest = z.strictObject({ days: z.number() });

/**
 * `GET /local/clock` tells the time of the local cloud, `POST` with `{"days": 7}` puts it forward.
 * Null for any other path.
 */
export function answerClock(
  clock: Clock,
  { method, path, headers, body }: Received,
): GatewayAnswer | null {
  if (path !== PATH) return null;
  // a page in a browser may send here, and must not
  if (headers['origin'] !== undefined) return message(403, 'not for pages');
  if (method === 'GET') return clockAnswer(clock);
  if (method !== 'POST') return message(405, 'Method Not Allowed', { allow: 'GET, POST' });
  return clock.putForward(daysIn(body)) ? clockAnswer(clock) : REFUSED;
}

const REFUSED = message(
  400,
  '时钟只能往后调整数天，累计不超过十年。 Send {"days": 7}: whole days, never back, ten years in all.',
);

function daysIn(body: Buffer): number {
  try {
    return ClockRequest.parse(JSON.parse(body.toString())).days;
  } catch {
    return NaN;
  }
}

function clockAnswer(clock: Clock): GatewayAnswer {
  const body = JSON.stringify({ now: clock.now().toISOString(), days: clock.days });
  return {
    status: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    cookies: [],
    body: Buffer.from(body),
  };
}
