import type { WorkTask } from '../domain/publication/confirmation.ts';
import type { AnswerOf } from './api-types.ts';
import { type PilotsClient, type Schemas, dataOf } from './client.ts';

/** A question to a clause, and to which pack. */
export interface Asking {
  readonly packId: string;
  readonly body: Schemas['PrepareQuestionRequest'];
  readonly idempotencyKey: string;
}

/**
 * Asks about a clause: asks what work it takes, has that done by `work`, and sends it. Again under the
 * same key, it is the same one.
 */
export async function askedAbout(
  api: PilotsClient,
  { packId, body, idempotencyKey }: Asking,
  work: (task: WorkTask) => Promise<number[]>,
): Promise<AnswerOf<'askAboutClause'>> {
  const params = { path: { packId }, header: { 'Idempotency-Key': idempotencyKey } };
  const base = '/v1/rule-packs/{packId}/questions';
  const { work: task } = dataOf(await api.POST(`${base}/tasks`, { params, body }));
  if (!task) return dataOf(await api.POST(base, { params, body }));
  const confirmation = { means: 'work' as const, at: task.at, numbers: await work(task) };
  return dataOf(await api.POST(base, { params, body: { ...body, confirmation } }));
}
