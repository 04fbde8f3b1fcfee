import type { Confirmation, WorkTask } from '../domain/publication/confirmation.ts';
import { ProblemError } from './client.ts';

/**
 * Sends what may need a confirmation: where the API asks for work, it is done and the same is sent
 * again. Both must go by one `Idempotency-Key`, which the work is bound to.
 */
export async function confirmed<T>(
  send: (confirmation?: Confirmation) => Promise<T>,
  work: (task: WorkTask) => Promise<number[]>,
): Promise<T> {
  try {
    return await send();
  } catch (refusal) {
    const task = refusal instanceof ProblemError ? refusal.problem.work : undefined;
    if (!task) throw refusal;
    return send({ means: 'work', at: task.at, numbers: await work(task) });
  }
}
