import { beijingInstant } from '../../../shared/domain/calendar.ts';
import {
  LastQueue,
  RUNS,
  RunName,
  type RunNote,
  isRunLate,
} from '../../../shared/domain/operations/health.ts';
import { accept } from '../../../shared/domain/result.ts';
import { type UseCase, answerOf } from '../../handler/use-case.ts';
import type { AdminContext } from './context.ts';

/** What waits, as it was measured last, and when each run by the clock last came to its end. */
export const getHealth: UseCase<AdminContext, 'getHealth'> = async ({ store }, { now }) => {
  const [notes, { questions, isMore }] = await Promise.all([
    store.listRuns(),
    store.listWaitingQuestions(),
  ]);
  // what never ran was due, at the latest, from the first moment of which a run tells
  const first = notes.map(({ at }) => at).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  const runs = RunName.options.map((name) => {
    const note = notes.find((each) => each.name === name);
    const { at = null, of = null, found = {} } = note ?? {};
    const dueFrom = at ?? first;
    const isLate = dueFrom !== undefined && isRunLate({ name, at: dueFrom }, now);
    return { name, every: RUNS[name], at, of, found, isLate };
  });
  const measured = notes.find(({ name }) => name === 'gauge');
  const waiting = measured ? waitingIn(measured) : null;
  const asked = { waiting: questions.length, isMore, oldest: questions[0]?.askedAt ?? null };
  const shown = { serverTime: beijingInstant(now), waiting, questions: asked, runs };
  return accept(answerOf('getHealth', 200, shown));
};

const OLDEST = 'OldestInQueue.';

/** The oldest of each queue, by the moment of the measuring and how long it had waited then. */
function waitingIn({ at, found }: RunNote) {
  const oldest = Object.entries(found)
    .filter(([what]) => what.startsWith(OLDEST))
    .map(([what, seconds]) => ({
      queue: what.slice(OLDEST.length),
      filedAt: beijingInstant(new Date(Date.parse(at) - seconds * 1000)),
    }));
  const overdue = found['OverdueExaminations'] ?? 0;
  const failedMessages = found['FailedMessages'] ?? 0;
  return { measuredAt: at, oldest, overdue, failedMessages, deadLetters: setAsideIn(found) };
}

/** What lies in each of the last queues; what is not in the note could not be asked for. */
function setAsideIn(found: RunNote['found']) {
  return LastQueue.options.map((queue) => {
    const since = found[`DeadLettersSince.${queue}`];
    return {
      queue,
      count: found[`DeadLetters.${queue}`] ?? null,
      since: since === undefined ? null : beijingInstant(new Date(since)),
    };
  });
}
