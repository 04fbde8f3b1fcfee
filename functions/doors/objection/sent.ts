import {
  type CountedBy,
  MOST_IN_AN_HOUR,
  hourOf,
  secondsLeft,
} from '../../../shared/domain/publication/senders.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import type { SentInHour } from '../../../shared/store/publishing/published-store.ts';
import type { Input } from '../../handler/use-case.ts';

interface Counted extends SentInHour {
  readonly most: number;
  readonly refusal: Refusal;
}

/**
 * What an objection is counted as, so that nobody floods a project from one place. Nothing is counted
 * where the gateway names no network. Kept are digests, and those for an hour.
 */
export function sentAs({ params, body, network, now }: Input<'lodgeObjection'>): Counted[] {
  if (!network) return [];
  const project = { callId: params.callId, notice: params.number, position: body.position };
  const counted = (by: CountedBy, who: object): Counted => {
    const most = MOST_IN_AN_HOUR[by];
    const digest = hashOf({ ...project, by, ...who });
    const refusal: Refusal = {
      code: 'objection.too_often',
      limit: most,
      retryAfter: secondsLeft(now),
    };
    return { digest, hour: hourOf(now), most, refusal };
  };
  // in small letters: most hosts take an address either way
  const address = body.email?.toLowerCase() ?? body.phone.replaceAll(/\D/g, '');
  return [counted('sender', { network, address }), counted('network', { network })];
}

/** The refusal of the first of them that is used up by now, so that nobody works for nothing. */
export function usedUp(sent: readonly Counted[], counts: readonly number[]): Refusal | null {
  return sent.find(({ most }, at) => (counts[at] ?? 0) >= most)?.refusal ?? null;
}
