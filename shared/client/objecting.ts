import type { Confirmation, WorkTask } from '../domain/publication/confirmation.ts';
import type { AnswerOf } from './api-types.ts';
import { type PilotsClient, type Schemas, dataOf } from './client.ts';

/** An objection and where it goes. */
export interface Objecting {
  readonly callId: string;
  readonly number: number;
  readonly body: Schemas['PrepareObjectionRequest'];
  readonly idempotencyKey: string;
}

/** What came of it: taken at once, or kept until a link is followed that was sent. */
export type Objected =
  | { readonly by: 'work'; readonly receipt: AnswerOf<'lodgeObjection'> }
  | { readonly by: 'link'; readonly asked: AnswerOf<'requestObjectionLink'> };

/**
 * Objects as the call and the environment want it: asks what work it takes, has that done by `work`,
 * and sends it where it counts. Again under the same key, it is the same one.
 */
export async function objected(
  api: PilotsClient,
  { callId, number, body, idempotencyKey }: Objecting,
  work: (task: WorkTask) => Promise<number[]>,
): Promise<Objected> {
  const params = {
    path: { callId, number },
    header: { 'Idempotency-Key': idempotencyKey },
  };
  const base = '/v1/calls/{callId}/notices/{number}/objections';
  const { work: task, byLink } = dataOf(await api.POST(`${base}/tasks`, { params, body }));
  const confirmation: Confirmation | null = task && {
    means: 'work',
    at: task.at,
    numbers: await work(task),
  };
  const sent = { params, body: confirmation ? { ...body, confirmation } : body };
  return byLink
    ? { by: 'link', asked: dataOf(await api.POST(`${base}/links`, sent)) }
    : { by: 'work', receipt: dataOf(await api.POST(base, sent)) };
}
