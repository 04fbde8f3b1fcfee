import type { Confirmation } from '../../../shared/domain/publication/confirmation.ts';
import type { Stated } from '../../../shared/domain/publication/pending-objection.ts';
import {
  type CountedBy,
  MOST_IN_AN_HOUR,
  hourOf,
  secondsLeft,
} from '../../../shared/domain/publication/senders.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import type { LimitedSent } from '../../../shared/store/publishing/published-store.ts';
import type { Input } from '../../handler/use-case.ts';

/** An objection as somebody sends it, whatever for. */
export type SentObjection = Pick<
  Input<'lodgeObjection'>,
  'params' | 'idempotency' | 'now' | 'network'
> & {
  readonly body: Stated & {
    readonly position: number;
    readonly confirmation?: Confirmation | undefined;
  };
};

/**
 * What an objection is counted as, so that nobody floods a project from one place, nor a mailbox
 * with links. Of its sender nothing is counted where the gateway names no network. Kept are digests,
 * and those for an hour.
 */
export function sentAs(
  { params, body, network, now }: SentObjection,
  isByLink: boolean,
): LimitedSent[] {
  const project = { callId: params.callId, notice: params.number, position: body.position };
  const counted = (by: CountedBy, who: object): LimitedSent => {
    const most = MOST_IN_AN_HOUR[by];
    const digest = hashOf({ by, ...who });
    const refusal: Refusal = {
      code: 'objection.too_often',
      limit: most,
      retryAfter: secondsLeft(now),
    };
    return { digest, hour: hourOf(now), most, refusal };
  };
  // in small letters: most hosts take an address either way
  const mailbox = body.email?.toLowerCase();
  const address = mailbox ?? body.phone.replaceAll(/\D/g, '');
  return [
    ...(network
      ? [
          counted('sender', { ...project, network, address }),
          counted('network', { ...project, network }),
        ]
      : []),
    ...(isByLink ? [counted('address', { mailbox })] : []),
  ];
}

/** The refusal of the first of them that is used up by now, so that nobody works for nothing. */
export function usedUp(sent: readonly LimitedSent[], counts: readonly number[]): Refusal | null {
  return sent.find(({ most }, at) => (counts[at] ?? 0) >= most)?.refusal ?? null;
}
