import { type Result, accept, refuse } from '../../../shared/domain/result.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { type DecideCommand, runIdempotently } from '../../handler/idempotent.ts';
import { type Answer, type UseCase, answerOf } from '../../handler/use-case.ts';
import { workLackedBy } from './confirmation.ts';
import type { ObjectionContext } from './context.ts';
import { lodgedOn, unbeaten } from './lodged.ts';
import { type PlacedObjection, applicationOn, placedObjection } from './sent-objection.ts';
import { type SentObjection, usedUp } from './sent.ts';

/**
 * Takes an objection to a project on notice, once it was worked for. What is not confirmed is refused
 * before anything is written, with what is to be done for it.
 */
export const lodgeObjection: UseCase<ObjectionContext, 'lodgeObjection'> = async (
  context,
  input,
) => {
  const secrets = { salt: context.newCode(), accessCode: context.newCode() };
  return sentOnce(context, input, { byLink: false }, (placed) => async ({ application }) => {
    const seen = applicationOn(application, placed.head);
    const lodging = { ...placed, now: input.now, secrets, confirms: null };
    const taken = lodgedOn(seen, lodging);
    if (!taken.ok) return taken;
    const { change, kept } = taken.value;
    return accept({ change, answer: answerOf('lodgeObjection', 201, kept) });
  });
};

/**
 * Does once what was worked for, by the way that the call wants. What `decide` refuses is told
 * before any limit, and that before any work is asked for.
 */
export async function sentOnce(
  context: ObjectionContext,
  input: SentObjection,
  { byLink }: { readonly byLink: boolean },
  decide: (placed: PlacedObjection) => DecideCommand,
): Promise<Result<Answer, Refusal>> {
  const found = await placedObjection(context, input);
  if (!found.ok) return found;
  const { applicationId, bound, sent, isByLink } = found.value;
  if (isByLink !== byLink) return refuse({ code: 'objection.other_way', byLink: isByLink });
  const { key, scope } = input.idempotency;
  // strangers have no common space of keys: whose it is, what they say tells
  const fingerprint = hashOf(bound);
  const { now } = input;
  const request = { now, idempotency: { scope: `${scope}#${fingerprint}`, key, fingerprint } };
  return unbeaten(() =>
    runIdempotently(context.store, request, { applicationId }, async (read, firstAt) => {
      const decided = await decide(found.value)(read, firstAt);
      if (!decided.ok) return decided;
      const often = usedUp(sent, await context.store.countSent(sent));
      if (often) return refuse(often);
      const asked = { bits: context.workBits, now, bound };
      const work = await workLackedBy(input.body.confirmation, asked);
      return work ? refuse({ code: 'objection.unconfirmed', work }) : decided;
    }),
  );
}
