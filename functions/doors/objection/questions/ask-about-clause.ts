import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { hourOf, secondsLeft } from '../../../../shared/domain/publication/senders.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../../shared/domain/result.ts';
import {
  type ClauseQuestion,
  MOST_QUESTIONS_IN_AN_HOUR,
} from '../../../../shared/domain/rules/clause-question.ts';
import { hashOf } from '../../../../shared/evidence/canonical.ts';
import type { LimitedSent } from '../../../../shared/store/publishing/published-store.ts';
import { clauseAt } from '../../../applications/packs/clause-at.ts';
import { runIdempotently } from '../../../handler/idempotent.ts';
import { randomId } from '../../../handler/random-id.ts';
import { type Input, type UseCase, answerOf } from '../../../handler/use-case.ts';
import { taskFor, workLackedBy } from '../confirmation.ts';
import type { ObjectionContext } from '../context.ts';
import { usedUp } from '../sent.ts';

/** A question as somebody sends it, or as they ask what work it takes. */
type Asking = Pick<Input<'prepareQuestion'>, 'params' | 'body' | 'idempotency' | 'now' | 'network'>;

/** Takes a question to a clause, once it was worked for, and keeps it from sight until it is answered. */
export const askAboutClause: UseCase<ObjectionContext, 'askAboutClause'> = async (
  context,
  { body: { confirmation, ...body }, ...input },
) => {
  const asking = { ...input, body };
  const { now, idempotency } = input;
  const bound = boundIn(asking);
  // strangers have no common space of keys: whose it is, what they say tells
  const fingerprint = hashOf(bound);
  const scope = `${idempotency.scope}#${fingerprint}`;
  const request = { now, idempotency: { scope, key: idempotency.key, fingerprint } };
  return runIdempotently(context.store, request, {}, async () => {
    const taken = await takenBy(context, asking);
    if (!taken.ok) return taken;
    const { asked, sent } = taken.value;
    const work = await workLackedBy(confirmation, { bits: context.workBits, now, bound });
    if (work) return refuse({ code: 'question.unconfirmed', work });
    const answer = answerOf('askAboutClause', 201, { id: asked.id, askedAt: asked.askedAt });
    return accept({ change: { question: { asked, sent } }, answer });
  });
};

/** What is to be done before the same question is sent; nothing is written. */
export const prepareQuestion: UseCase<ObjectionContext, 'prepareQuestion'> = async (
  context,
  input,
) => {
  const taken = await takenBy(context, input);
  if (!taken.ok) return taken;
  const work = taskFor({ bits: context.workBits, now: input.now, bound: boundIn(input) });
  return accept(answerOf('prepareQuestion', 200, { work }));
};

/** All that it is, which the work is for, and nothing else. */
function boundIn({ params: { packId }, body, idempotency: { key } }: Asking): object {
  return { key, packId, ...body };
}

interface Taken {
  readonly asked: ClauseQuestion;
  readonly sent: readonly LimitedSent[];
}

/** The question as it would be kept now, but for its confirmation. */
async function takenBy(
  { store, packByHash }: ObjectionContext,
  { params, body, network, now }: Asking,
): Promise<Result<Taken, Refusal>> {
  const found = await clauseAt(packByHash, params.packId, body);
  if (!found.ok) return found;
  const sent = countedAs(network, now);
  const often = usedUp(sent, await store.countSent(sent));
  if (often) return refuse(often);
  const { id: packId, version } = found.value;
  const id = randomId(`qst_${now.toISOString().replaceAll(/\D/g, '')}`);
  return accept({ asked: { ...body, id, packId, version, askedAt: beijingInstant(now) }, sent });
}

/** Of whoever asks nothing is kept but a digest of their network, for an hour; none where none is known. */
function countedAs(network: string | null | undefined, now: Date): LimitedSent[] {
  if (!network) return [];
  const most = MOST_QUESTIONS_IN_AN_HOUR;
  const digest = hashOf({ by: 'questions', network });
  const refusal: Refusal = {
    code: 'question.too_often',
    limit: most,
    retryAfter: secondsLeft(now),
  };
  return [{ digest, hour: hourOf(now), most, refusal }];
}
